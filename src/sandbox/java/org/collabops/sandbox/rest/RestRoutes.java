package org.collabops.sandbox.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which resource answers where; in a path {@code *} stands for any one part. */
final class RestRoutes {
    private final List<Route> routes = new ArrayList<>();

    RestRoutes get(String path, Function<RestCall, Object> reading) {
        return on("GET", path, call -> RestAnswer.ok(reading.apply(call)));
    }

    RestRoutes on(String method, String path, Function<RestCall, RestAnswer> resource) {
        routes.add(new Route(method, List.of(path.split("/")), resource));
        return this;
    }

    RestAnswer answer(RestCall call) {
        List<Route> there =
                routes.stream().filter(route -> route.fits(call.path())).toList();
        if (there.isEmpty()) {
            throw new RestFailure(404, "null for uri: " + call.request().getRequestURL());
        }
        return there.stream()
                .filter(route -> route.method.equals(call.method()))
                .findFirst()
                .orElseThrow(() -> new RestFailure(405, "Method Not Allowed"))
                .resource
                .apply(call);
    }

    private record Route(String method, List<String> parts, Function<RestCall, RestAnswer> resource) {
        boolean fits(List<String> path) {
            if (path.size() != parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).equals("*") && !parts.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
