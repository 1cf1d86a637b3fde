package org.newsproof.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reports of runs as texts, for tests. */
public final class WrittenReport {
    /** Absolute, and of no machine. */
    public static final Path FOLDER = Path.of("/desk").toAbsolutePath();

    private WrittenReport() {}

    /** Makes a report at a target. */
    public interface Making {
        Report at(Target target) throws IOException;
    }

    /** The report of a run; fails unless nothing is seen of it before it is finished. */
    public static String of(ReportRun run, Making making) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (Report report = making.at(Target.on(stream))) {
            run.add(report);
            if (stream.size() > 0) {
                throw new AssertionError("half a report was seen: " + stream);
            }
            report.finish(run.summary());
        }
        return stream.toString(StandardCharsets.UTF_8);
    }
}
