package nl.peil.confidential;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Many strings of bytes, looked for in one pass: the automaton of Aho and Corasick (Communications of the ACM 18,
/// 1975).
final class Needles {

    private static final int BYTES = 256;

    private final int size;
    private int[] next;
    private int[] shorter;
    private int[] ends;
    private int[] same;
    private int states = 1;

    /// @param needles none of them empty
    Needles(List<byte[]> needles) {
        size = needles.size();
        int most = 1 + needles.stream().mapToInt(needle -> needle.length).sum();
        next = new int[most * BYTES];
        ends = new int[most];
        shorter = new int[most];
        same = new int[size];
        Arrays.fill(ends, -1);
        for (int number = 0; number < size; number++) add(needles.get(number), number);
        next = Arrays.copyOf(next, states * BYTES);
        link();
    }

    private void add(byte[] needle, int number) {
        if (needle.length == 0) throw new IllegalArgumentException("an empty needle is everywhere");
        int state = 0;
        for (byte one : needle) {
            int at = state * BYTES + (one & 0xff);
            if (next[at] == 0) next[at] = states++;
            state = next[at];
        }
        same[number] = ends[state];
        ends[state] = number;
    }

    /// From each state the longest end of what was read that another needle begins with; `shorter` keeps only those at
    /// which a needle ends.
    private void link() {
        var back = new int[states];
        var waiting = new ArrayDeque<Integer>();
        for (int one = 0; one < BYTES; one++) if (next[one] != 0) waiting.add(next[one]);
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            shorter[state] = ends[back[state]] >= 0 ? back[state] : shorter[back[state]];
            for (int one = 0; one < BYTES; one++) {
                int to = next[state * BYTES + one];
                int otherwise = next[back[state] * BYTES + one];
                if (to == 0) {
                    next[state * BYTES + one] = otherwise;
                } else {
                    back[to] = otherwise;
                    waiting.add(to);
                }
            }
        }
    }

    /// A pass over bytes that come in pieces.
    Pass pass() {
        return new Pass();
    }

    final class Pass {
        private final BitSet found = new BitSet(size);
        private int state;

        /// Goes on where the piece before ended.
        void read(byte[] bytes, int length) {
            int at = state;
            for (int i = 0; i < length; i++) {
                at = next[at * BYTES + (bytes[i] & 0xff)];
                if (ends[at] >= 0 || shorter[at] != 0) note(at);
            }
            state = at;
        }

        /// What comes now has nothing to do with what was before.
        void begin() {
            state = 0;
        }

        /// The numbers of the needles that were there.
        BitSet found() {
            return found;
        }

        private void note(int at) {
            for (int end = at; end != 0; end = shorter[end]) {
                for (int number = ends[end]; number >= 0; number = same[number]) found.set(number);
            }
        }
    }
}
