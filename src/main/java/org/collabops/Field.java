package org.collabops;

/** A field of a request that may be left out; a present one may hold null, which clears what it stands for. */
public record Field<T>(boolean isPresent, T value) {
    public static <T> Field<T> absent() {
        return new Field<>(false, null);
    }

    public static <T> Field<T> of(T value) {
        return new Field<>(true, value);
    }

    public T or(T current) {
        return isPresent ? value : current;
    }
}
