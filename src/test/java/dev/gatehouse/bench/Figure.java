package dev.gatehouse.bench;

/**
 * What something costs, beside what a baseline cost in the same run.
 *
 * @param name its name in the file of allowed ratios
 * @param what what is measured, in a few words
 * @param cost what it costs, in {@code unit}
 * @param baseline what it is compared with, in a few words
 * @param baselineCost what that costs, in the same unit
 */
record Figure(String name, String what, String unit, double cost, String baseline, double baselineCost) {

    /** How often as much as the baseline it costs: the smaller, the better. */
    double ratio() {
        return cost / baselineCost;
    }
}
