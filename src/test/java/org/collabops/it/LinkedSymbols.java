package org.collabops.it;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the classes of the jar link to in Jira: types, and members with their descriptors. */
final class LinkedSymbols {
    private static final Pattern JIRAS =
            Pattern.compile("(com/atlassian|com/opensymphony|webwork|org/apache/log4j)/.*");

    /** {@code com.atlassian.jira.issue.Issue}. */
    final Set<String> types = new TreeSet<>();

    /** {@code com.atlassian.jira.issue.Issue#getKey()Ljava/lang/String;}. */
    final Set<String> members = new TreeSet<>();

    static LinkedSymbols of(PackagedJar jar) {
        LinkedSymbols symbols = new LinkedSymbols();
        jar.classes().forEach(bytes -> new ClassReader(bytes).accept(symbols.new Classes(), ClassReader.SKIP_DEBUG));
        return symbols;
    }

    private void type(String internalName) {
        if (internalName != null && JIRAS.matcher(internalName).matches()) {
            types.add(internalName.replace('/', '.'));
        }
    }

    private void descriptor(String descriptor) {
        Type type = Type.getType(descriptor);
        if (type.getSort() == Type.METHOD) {
            descriptor(type.getReturnType().getDescriptor());
            for (Type argument : type.getArgumentTypes()) {
                descriptor(argument.getDescriptor());
            }
        } else if (type.getSort() == Type.ARRAY) {
            descriptor(type.getElementType().getDescriptor());
        } else if (type.getSort() == Type.OBJECT) {
            type(type.getInternalName());
        }
    }

    private void member(String owner, String name, String descriptor) {
        type(owner);
        descriptor(descriptor);
        if (JIRAS.matcher(owner).matches()) {
            members.add(owner.replace('/', '.') + "#" + name + descriptor);
        }
    }

    private final class Classes extends ClassVisitor {
        private Classes() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type(parent);
            for (String implemented : interfaces) {
                type(implemented);
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            descriptor(descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            descriptor(descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            descriptor(descriptor);
            return new Methods();
        }
    }

    private final class Methods extends MethodVisitor {
        private Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            descriptor(descriptor);
            return null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.charAt(0) != '[') {
                member(owner, name, descriptor);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            descriptor(Type.getObjectType(type).getDescriptor());
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                descriptor(type.getDescriptor());
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            type(type);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            descriptor(descriptor);
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    member(handle.getOwner(), handle.getName(), handle.getDesc());
                } else if (argument instanceof Type type) {
                    descriptor(type.getDescriptor());
                }
            }
        }
    }
}
