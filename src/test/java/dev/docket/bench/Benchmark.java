package dev.docket.bench;

/** One word of the command line: measures something and writes it into the table. */
@FunctionalInterface
interface Benchmark {

    void run(Scene scene) throws Exception;
}
