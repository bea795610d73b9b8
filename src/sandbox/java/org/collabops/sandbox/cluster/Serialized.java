package org.collabops.sandbox.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;

/** Java's own serialisation as text: what another node can read must consist of classes of the JDK. */
final class Serialized {
    private Serialized() {}

    static String text(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("Another node cannot read " + value.getClass(), e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Object read(String text) {
        var bytes = Base64.getDecoder().decode(text);
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalArgumentException("This node cannot read what another one sent", e);
        }
    }
}
