package org.newsledger.pipeline;

/** How much heap the job needs on this machine, however many articles there are. */
public final class HeapBound {

  /** Models, word lists and the runner. */
  private static final int BASE_MEGABYTES = 800;

  /** What one thread may have in work. */
  private static final int MEGABYTES_A_THREAD = 64;

  private HeapBound() {}

  /** In megabytes, for so many threads of the local runner. */
  public static int megabytes(int threads) {
    return BASE_MEGABYTES + MEGABYTES_A_THREAD * threads;
  }
}
