package org.collabops.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A class that breaks a rule, compiled for one test and seen by nothing else. */
final class Planted {
    private Planted() {}

    static JavaClasses in(String inPackage, String source) {
        try {
            Path folder = Files.createTempDirectory("planted");
            Path file = folder.resolve("Source.java");
            Files.writeString(file, "package " + inPackage + "; " + source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int result = compiler.run(
                    null,
                    null,
                    null,
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString(),
                    file.toString());
            if (result != 0) {
                throw new IllegalArgumentException(source);
            }
            return new ClassFileImporter().importPath(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
