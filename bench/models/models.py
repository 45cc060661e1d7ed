"""The three models that were tried, and the fixed cut-off they must beat. Each gives a level by collaboration and session."""
import numpy as np


def cutoff(d):
    """What feedback tools do: a low score is a low score."""
    return np.nan_to_num(10 - np.nanmean(d['client'], axis=2))


def cusum(d, slack=.75):
    """Page's CUSUM of how far the mean is under the client's own, learned from a prior and her first sessions."""
    n, sessions = d['irritation'].shape
    level, levels = np.zeros(n), np.zeros((n, sessions))
    means = np.nanmean(d['client'], axis=2)
    total, seen, squares, weight = np.zeros(n), np.zeros(n), np.full(n, 4 * .6 ** 2), np.full(n, 4.)
    for t in range(sessions):
        variance = squares / weight
        doubt = 1 / (1 + seen / variance)
        usual = (8.2 + total / variance) / (1 + seen / variance)
        x, given = means[:, t], ~np.isnan(means[:, t])
        z = np.clip(np.where(given, (usual - x) / np.sqrt(variance + doubt), 0), -3, 4)
        said, held = d['friction'][:, t], d['outcome'][:, t] == 0
        level = np.maximum(0, level + np.where(given, z - slack, 0)
                           + np.select([said == 1, said == 2], [.8, 1.6], 0)
                           + np.select([d['doubt'][:, t] == 1, d['doubt'][:, t] == 2], [1.2, 2.], 0)
                           + .7 * (d['outcome'][:, t] == 1) + .2 * (held & ~d['answered'][:, t]))
        levels[:, t] = level
        learn = given & (level < 1.5)
        total += np.where(learn, x, 0)
        seen += learn
        squares += np.where(learn, np.minimum((x - usual) ** 2, 9 * variance), 0) * variance / (variance + doubt)
        weight += learn
    return levels


FALL, FIRST, BEGINS, WORSE, BETTER, HIDES = (.5, 1.5, 3.5), (.6, .3, .1), .035, .2, .08, .2
FRICTION = np.array([(.86, .13, .01), (.70, .27, .03), (.55, .40, .05), (.30, .52, .18)])
DOUBT = np.array([(.97, .025, .005), (.93, .06, .015), (.86, .13, .04), (.62, .31, .125)])
UNANSWERED, CANCELLED = np.array((1, 1.2, 1.6, 2.5)), np.array((.04, .07, .11, .18))


def by_mean(d):
    """A filter over calm and strain in three degrees that looks at the mean of the five."""
    return by_profile(d, all_alike=1., profile=False)


def by_profile(d, all_alike=.05, profile=True):
    """The one in the product: the same filter, that also knows what strain is about. See `Strain` and `Usual`."""
    topics = np.full((6, 5), 5 / 7) + np.diag([10 / 7] * 6)[:, :5]
    topics[5] = 1
    degree = np.array([0] + [k + 1 for _ in range(6) for k in range(3)])
    fall = np.vstack([np.zeros(5)] + [topics[a] * FALL[k] for a in range(6) for k in range(3)])
    share = np.array([(1 - all_alike) / 5] * 5 + [all_alike])
    move = np.zeros((19, 19))
    move[0, 0] = 1 - BEGINS
    for a in range(6):
        for k in range(3):
            m = 1 + 3 * a + k
            move[0, m] = BEGINS * FIRST[k] * share[a]
            up = WORSE if k < 2 else 0
            move[m, m] = 1 - up - BETTER
            if k < 2: move[m, m + 1] = up
            move[m, m - 1 if k else 0] += BETTER
    mean_fall = fall.mean(1)
    apart_fall = fall - mean_fall[:, None]
    n, sessions = d['irritation'].shape
    belief = np.zeros((n, 19))
    belief[:, 0] = 1
    usual, seen, total = np.full((n, 5), 8.2), np.zeros(n), np.zeros((n, 5))
    mood2, moods, item2, items = np.full(n, 4 * .36), np.full(n, 4.), np.full(n, 12 * .16), np.full(n, 12.)
    own_total, own_seen, own2, owns = np.zeros(n), np.zeros(n), np.full(n, 4 * .36), np.full(n, 4.)
    missed, asked, levels = np.zeros(n), np.zeros(n), np.zeros((n, sessions))
    for t in range(sessions):
        belief = belief @ move
        ratio = np.ones((n, 19))
        outcome, answered = d['outcome'][:, t], d['answered'][:, t]
        held, off = outcome == 0, CANCELLED[degree]
        ratio *= np.where((outcome == 1)[:, None], off / off[0], np.where(held[:, None], (1 - off) / (1 - off[0]), 1))
        rate = ((.25 * 4 + missed) / (4 + asked))[:, None]
        quiet = rate * UNANSWERED[degree] / (1 - rate + rate * UNANSWERED[degree])
        ratio *= np.where((held & ~answered)[:, None], quiet / rate, np.where((held & answered)[:, None], (1 - quiet) / (1 - rate), 1))
        y = d['client'][:, t]
        given = answered & ~np.isnan(y).all(1)
        off_usual = np.where(np.isnan(y), 0, y - usual)
        mood = off_usual.mean(1)
        apart = off_usual - mood[:, None]
        v, w = mood2 / moods, item2 / items
        v_doubt, w_doubt = 1 / (1 + seen / v), .25 / (1 + seen * .25 / w)
        a, b = 3 * (v + v_doubt)[:, None], 4 * (w + w_doubt)[:, None]
        by_mood = ((a + mood[:, None] ** 2) / (a + (mood[:, None] + mean_fall) ** 2)) ** 2
        by_items = ((b + (apart ** 2).sum(1)[:, None]) / (b + ((apart[:, None] + apart_fall) ** 2).sum(2))) ** 4
        shown = by_mood * (by_items if profile else 1) * (1 - HIDES) + HIDES
        ratio *= np.where(given[:, None], shown, 1)
        for said, table in ((d['friction'][:, t], FRICTION), (d['doubt'][:, t], DOUBT)):
            ratio *= np.where((said >= 0)[:, None], (table[degree] / table[0])[:, np.clip(said, 0, 2)].T, 1)
        own = np.nanmean(d['organizer'][:, t], axis=1)
        has = ~np.isnan(own)
        s = own2 / owns
        lower = np.where(has, own - (7.8 * s + own_total) / (s + own_seen), 0)
        c = 3 * (s * (1 + 1 / (own_seen + s)))[:, None]
        ratio *= np.where(has[:, None], .5 * ((c + lower[:, None] ** 2) / (c + (lower[:, None] + .7 * mean_fall) ** 2)) ** 2 + .5, 1)
        belief *= ratio
        belief /= belief.sum(1, keepdims=True)
        calm = belief[:, 0]
        levels[:, t] = np.log((1 - calm + 1e-9) / (calm + 1e-9))
        learn = np.where(given, calm, 0)
        total += np.where(given[:, None], learn[:, None] * np.where(np.isnan(y), usual, y), 0)
        mood2 += learn * np.minimum(mood ** 2 * v / (v + v_doubt), 9 * v)
        item2 += learn * np.minimum((apart ** 2).sum(1) * w / (w + w_doubt), 36 * w)
        moods, items, seen = moods + learn, items + 4 * learn, seen + learn
        k, l = seen / v, seen * .25 / w
        own_mean = np.where(seen[:, None] > 0, total / np.maximum(seen, 1e-9)[:, None], 8.2)
        middle = own_mean.mean(1)
        usual = (8.2 + (middle - 8.2) * k / (1 + k))[:, None] + (own_mean - middle[:, None]) * (l / (1 + l))[:, None]
        asked += np.where(held, calm, 0)
        missed += np.where(held & ~answered, calm, 0)
        own2 += np.where(has, calm * np.minimum(lower ** 2, 9 * s), 0)
        owns += np.where(has, calm, 0)
        own_total += np.where(has, calm * own, 0)
        own_seen += np.where(has, calm, 0)
    return levels
