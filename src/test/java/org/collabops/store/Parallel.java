package org.collabops.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work on many threads that begin together. */
public final class Parallel {
    private Parallel() {}

    /** What a thread of this number does; all its results. */
    public interface Work<T> {
        List<T> run(int thread) throws Exception;
    }

    public static <T> List<T> run(int threads, Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch together = new CountDownLatch(threads);
        try {
            List<Callable<List<T>>> jobs = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                jobs.add(() -> {
                    together.countDown();
                    together.await();
                    return work.run(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<List<T>> result : pool.invokeAll(jobs)) {
                results.addAll(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
