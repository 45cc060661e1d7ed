#!/usr/bin/env python3
"""Compares the models of the early warning on sixteen kinds of collaborations.   bench/models/compare.py   (needs numpy)

For each: the share of bursts seen at least two sessions ahead, at the level that gives 2 false alarms per 100 calm
sessions. For the one in the product also what its rim (even odds) sees, and at how many false alarms.
"""
import warnings
import numpy as np
from cohorts import COHORTS, cohort
from models import by_mean, by_profile, cusum, cutoff

AHEAD, RATE = 2, 2.


def operating(d, over):
    there = ~np.isnan(d['irritation'])
    over = over & there
    before = np.zeros_like(over)
    before[:, 1:] = over[:, :-1]
    calm = there & (d['irritation'] <= 0)
    false = 100 * (over & ~before & calm).sum() / calm.sum()
    bursts = np.flatnonzero(d['burst'] > AHEAD)
    seen = sum(over[i, d['onset'][i] - 1:d['burst'][i] - AHEAD].any() for i in bursts)
    return false, 100 * seen / len(bursts)


def at_rate(d, level):
    pool = np.unique(np.round(level[~np.isnan(d['irritation'])], 4))
    low, high = 0, len(pool) - 1
    while low < high:
        middle = (low + high) // 2
        if operating(d, level > pool[middle])[0] <= RATE: high = middle
        else: low = middle + 1
    return operating(d, level > pool[low])[1]


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    models = (cutoff, cusum, by_mean, by_profile)
    print(f"{'cohort':14}" + ''.join(f'{m.__name__:>12}' for m in models) + '   rim: seen, false per 100')
    sums = np.zeros(len(models))
    for seed, (name, different) in enumerate(COHORTS.items()):
        d = cohort(100 + seed, **different)
        seen = [at_rate(d, model(d)) for model in models]
        sums += seen
        false, rim = operating(d, by_profile(d) > 0)
        print(f'{name:14}' + ''.join(f'{s:12.0f}' for s in seen) + f'   {rim:.0f}, {false:.2f}', flush=True)
    print(f"{'mean':14}" + ''.join(f'{s / len(COHORTS):12.1f}' for s in sums))
