package org.newsproof.inference;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A network of this package, run by ONNX Runtime on the processor, one thread a run. Thread-safe. */
final class Network {
    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(String name, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.environment = environment;
        this.session = session;
    }

    /** The network in the file of this name beside this class. */
    static Network load(String name) {
        try (InputStream in = Network.class.getResourceAsStream(name); OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException("the model " + name + " is not on the class path");
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            return new Network(name, environment, environment.createSession(in.readAllBytes(), options));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + name, e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not start with the model " + name, e);
        }
    }

    boolean asksFor(String input) {
        return session.getInputNames().contains(input);
    }

    /** The outputs by name, as nested arrays of {@code float}; inputs that the network does not ask for are left out. */
    Map<String, Object> run(Map<String, long[][]> inputs) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            for (String input : session.getInputNames()) {
                tensors.put(input, OnnxTensor.createTensor(environment, inputs.get(input)));
            }
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, Object> outputs = new HashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    outputs.put(output.getKey(), output.getValue().getValue());
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed with the model " + name, e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
