package org.collabops.sandbox.host;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Makes objects of the app's classes as Jira does: loaded by the app's bundle, wired by its Spring context. */
final class Beans {

    private final ClassLoader classes;
    private final AutowireCapableBeanFactory spring;

    Beans(ClassLoader classes, AutowireCapableBeanFactory spring) {
        this.classes = classes;
        this.spring = spring;
    }

    /** Whether the class is the app's own and not the host's. */
    boolean owns(Class<?> type) {
        return type.getClassLoader() == classes;
    }

    Class<?> load(String className) throws ClassNotFoundException {
        return classes.loadClass(className);
    }

    /** A new object, its constructor's arguments taken from the app's context. */
    <T> T create(String className, Class<T> type) {
        try {
            return create(load(className).asSubclass(type));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException(className + " is no usable " + type.getSimpleName() + " of the app", e);
        }
    }

    @SuppressWarnings(
            "deprecation") // the only call that takes the constructor with most arguments, as modules of Jira need
    <T> T create(Class<T> type) {
        return type.cast(spring.createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }
}
