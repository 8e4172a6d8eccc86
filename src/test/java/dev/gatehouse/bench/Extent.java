package dev.gatehouse.bench;

/**
 * How much is measured.
 *
 * @param rounds how often whole processes are compared
 * @param startsARound how often a process is started in a round that compares starts
 * @param scenarios how many scenarios a process runs where that is measured, smallest first
 * @param abandoned how many worlds are abandoned one after the other
 * @param isQuick whether the engine's benchmarks run once, shortly, and with their first parameter
 * @param slack how much more than what is allowed a ratio may be, since short measurements scatter
 */
record Extent(int rounds, int startsARound, int[] scenarios, int abandoned, boolean isQuick, double slack) {

    static Extent whole() {
        return new Extent(5, 10, new int[] {1_000, 10_000}, 20_000, false, 1);
    }

    static Extent quick() {
        return new Extent(1, 3, new int[] {1_000}, 2_000, true, 3);
    }
}
