"""Collaborations that differ from each other in spread, candour, tails and speed, with their truth. Deterministic."""
import numpy as np

USUAL = dict(
    mean=8.3, clients=.8, mood=.5, mood_spread=.4, tail=5, carry=.2, item=.35, item_spread=.2, items=.5,
    candour=(.6, 1.1), jump=.35, size=.6, decay=0., focus=2., topics=1, strained=.45, answers=.84, silence=.5,
    insight=.5, step=.5, bad_day=.02, flat=.1, burst=(2.2, 4.5))

# Each differs in one way from the usual.
COHORTS = dict(
    usual={}, coarse=dict(step=1., item=.5), noisy_items=dict(item=.8), all_alike=dict(focus=1.),
    two_topics=dict(topics=2, focus=2.5), wide=dict(clients=1.3, mood=.9, mean=7.5),
    heavy_tails=dict(tail=2.5, bad_day=.06, mood=.7), carried_over=dict(carry=.5, mood=.6), quiet=dict(candour=(.2, .6)),
    fast=dict(jump=.7, size=1., burst=(3, 5)), slow=dict(jump=.3, size=.35), healing=dict(decay=.1, size=.9, jump=.4),
    silent=dict(answers=.6, silence=.8, candour=(.3, .7)), polite=dict(mean=9.4, clients=.5, flat=.35),
    seeing=dict(insight=.8), blind=dict(insight=0.))


def cohort(seed, number=1500, longest=45, **different):
    """Arrays by collaboration and session: client and organizer (five scores, NaN for none), friction and doubt
    (-1 for none), outcome (0 held, 1 cancelled by client, 2 other), irritation (0 is calm), and onset and burst."""
    p = {**USUAL, **different}
    g = np.random.default_rng(seed)
    lengths = np.clip((6 + g.gamma(2.2, 5., number)).astype(int), 6, longest)
    d = dict(
        client=np.full((number, longest, 5), np.nan), organizer=np.full((number, longest, 5), np.nan),
        friction=np.full((number, longest), -1), doubt=np.full((number, longest), -1),
        outcome=np.full((number, longest), -1), answered=np.zeros((number, longest), bool),
        irritation=np.full((number, longest), np.nan), onset=np.zeros(number, int), burst=np.zeros(number, int))
    rounded = lambda x: np.clip(np.round(x / p['step']) * p['step'], 0, 10)
    for i in range(number):
        base = g.normal(p['mean'], p['clients']) + g.normal(0, p['items'], 5)
        mood_sd = p['mood'] * np.exp(g.normal(0, p['mood_spread']))
        item_sd = p['item'] * np.exp(g.normal(0, p['item_spread']))
        if g.random() < p['flat']:  # tens, whatever happens
            base, mood_sd, item_sd = np.full(5, 10.6), .2, .15
        own = g.normal(7.8, .8) + g.normal(0, .4, 5)
        candour, sees = g.uniform(*p['candour']), g.uniform(0, 2 * p['insight'])
        answers = np.clip(g.beta(p['answers'] * 8, (1 - p['answers']) * 8), .05, 1)
        tells, prone, limit = g.random() < .75, g.normal(0, .6), g.uniform(*p['burst'])
        topic = np.ones(5)
        topic[g.choice(5, p['topics'], replace=False)] *= p['focus']
        topic *= 5 / topic.sum()
        begins = g.integers(3, 25) if g.random() < p['strained'] else 0
        strain = mood = 0
        for t in range(lengths[i]):
            if begins and t + 1 >= begins:
                strain *= 1 - p['decay']
                if t + 1 == begins or g.random() < p['jump']:
                    strain += g.gamma(1.5, p['size'] / 1.5)
            d['irritation'][i, t] = strain
            if strain > 0 and not d['onset'][i]:
                d['onset'][i] = t + 1
            tail = p['tail']
            mood = p['carry'] * mood + np.sqrt(1 - p['carry'] ** 2) * mood_sd * g.standard_t(tail) / np.sqrt(tail / (tail - 2))
            chance, off = g.random(), min(.5, .04 * (1 + .5 * strain))
            d['outcome'][i, t] = 1 if chance < off else 2 if chance < off + .05 else 0
            if d['outcome'][i, t] == 0:
                day = mood - (g.exponential(2) if g.random() < p['bad_day'] else 0)
                scores = base + day - candour * strain * topic + g.normal(0, item_sd, 5)
                if g.random() < 1 / (1 + (1 - answers) / answers * np.exp(p['silence'] * strain)):
                    d['answered'][i, t], d['client'][i, t] = True, rounded(scores)
                    if tells:
                        rub = -2 + candour * strain + prone + g.logistic() - .3 * min(day, 0)
                        doubt = -3.6 + candour * strain + prone + g.logistic()
                        d['friction'][i, t] = 0 if rub < 0 else 1 if rub < 2.5 else 2
                        d['doubt'][i, t] = 0 if doubt < 0 else 1 if doubt < 2 else 2
                if g.random() < .9:
                    d['organizer'][i, t] = rounded(
                        own + .1 * mood + g.normal(0, .44) - sees * .7 * strain * topic + g.normal(0, .3, 5))
            if strain > limit:
                d['burst'][i] = t + 1
                break
    return d
