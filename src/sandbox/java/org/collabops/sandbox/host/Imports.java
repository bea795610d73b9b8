package org.collabops.sandbox.host;

import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/** The packages that a bundle really got from the host. */
final class Imports {

    private final Set<String> packages;

    Imports(Bundle bundle) {
        packages = bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(wire -> wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    boolean contains(String packageName) {
        return packages.contains(packageName);
    }
}
