package com.example;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gives glue classes what their constructors ask for, one of each kind for each scenario. */
public final class Injection implements ObjectFactory {

    private final Map<Class<?>, Object> instances = new HashMap<>();

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {
        instances.clear();
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        Object found = instances.get(type);
        if (found == null) {
            found = make(type.getDeclaredConstructors()[0]);
            instances.put(type, found);
        }
        return type.cast(found);
    }

    private Object make(Constructor<?> constructor) {
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(this::getInstance)
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
        }
    }
}
