package org.newsproof.cli;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Whether somebody ends the program (Ctrl-C, or a signal to terminate) while it works: the first signal is kept here, so that what is done by
 * then can be reported; the second one ends the program at once. Where Java lets nobody handle signals, it ends at the first. Thread-safe.
 */
final class Interruption implements AutoCloseable {
    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private volatile boolean asked;

    private Interruption() {}

    /** One that nobody asks for but by {@link #ask}. */
    static Interruption none() {
        return new Interruption();
    }

    /** One that signals ask for from now on. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        handle(interruption::signalled);
        return interruption;
    }

    private void signalled() {
        if (asked) {
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        }
        ask();
    }

    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }

    /** Signals end the program again. */
    @Override
    public void close() {
        handle(() -> Runtime.getRuntime().halt(ExitCode.INTERRUPTED));
    }

    /** The classes for it are in every JDK but belong to no standard, so that the compiler warns of each use. */
    private static void handle(Runnable action) {
        try {
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Object handler = Proxy.newProxyInstance(Interruption.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                if (method.getDeclaringClass() == Object.class) {
                    return method.invoke(action, arguments);
                }
                action.run();
                return null;
            });
            for (String name : SIGNALS) {
                signalType.getMethod("handle", signalType, handlerType).invoke(null, signalType.getConstructor(String.class).newInstance(name), handler);
            }
        } catch (ReflectiveOperationException notHere) {
            // the program ends at the first signal
        }
    }
}
