package dev.gatehouse.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: by edit distance, where two neighbours that changed places count as one. */
public final class Nearest {

    private static final int LONGEST_WORD = 100;

    private Nearest() {}

    /** The candidate nearest to a word; empty if none is near enough. The first of equally near ones in order wins. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word) && isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(lower(word), lower(candidate))));
    }

    private static boolean isNear(String word, String candidate) {
        int longer = Math.max(word.length(), candidate.length());
        return longer <= LONGEST_WORD && distance(lower(word), lower(candidate)) <= Math.max(1, longer / 3);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be added, taken away, replaced or swapped to make one word of the other. */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int changed = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        return isSwap(a, b, i, j) ? Math.min(changed, cost[i - 2][j - 2] + 1) : changed;
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
