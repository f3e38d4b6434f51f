"""Times an event study as a loop over statsmodels and as vectorised NumPy, on the prices and events that it is given.

Usage: python3 speed.py PRICES < question.json; PRICES holds float64 closes, one instrument after another, the benchmark
first. Prints the seconds of a core that each takes, the least of some rounds, and the statistics, which can be held
against those of others.
"""

import json
import sys
import time

import numpy as np
import statsmodels.api as sm

question = json.load(sys.stdin)
closes = np.fromfile(sys.argv[1]).reshape(question["instruments"], question["sessions"])
instruments, days = np.array(question["events"]).T
M, gap = question["estimation"], question["gap"]
first, last = question["hull"]
N = len(days)


def statistics(before, during, scaled, deviation, distance, slope):
    """Averages and tests of every session and window, from abnormal returns of N events."""
    length = during.shape[1]
    # No two of these are equal: two sortings give the ranks, much faster than scipy's rankdata.
    ranks = np.concatenate([before, during], axis=1).argsort(axis=1).argsort(axis=1) + 1
    centred = ranks.mean(axis=0) / (ranks.shape[1] + 1) - 0.5
    spread = np.sqrt((centred**2).mean())
    positive = (before > 0).mean()
    answers = []
    for start, stop in [(t, t) for t in range(first, last + 1)] + [tuple(window) for window in question["windows"]]:
        part, size = slice(start - first, stop - first + 1), stop - start + 1
        sums = during[:, part].sum(axis=1)
        error = deviation * np.sqrt(size + size**2 / M + distance[:, part].sum(axis=1) ** 2 * slope)
        ratio = sums / error
        answers.append(
            [
                sums.mean(),
                sums.mean() / (sums.std(ddof=1) / np.sqrt(N)),
                (scaled[:, part].sum(axis=1) / np.sqrt(size * (M - 2) / (M - 4))).sum() / np.sqrt(N),
                ratio.mean() / (ratio.std(ddof=1) / np.sqrt(N)),
                np.sqrt(size) * centred[M:][part].mean() / spread,
                ((sums > 0).sum() - N * positive) / np.sqrt(N * positive * (1 - positive)),
            ]
        )
    return answers


def vectorised():
    returns = closes[:, 1:] / closes[:, :-1] - 1
    at = days - 1
    before = (at - gap - M + 1)[:, None] + np.arange(M)
    during = (at + first)[:, None] + np.arange(last - first + 1)
    own, other = returns[instruments[:, None], before], returns[0][before]
    mean = other.mean(axis=1)
    centred = other - mean[:, None]
    squares = (centred**2).sum(axis=1)
    beta = (centred * own).sum(axis=1) / squares
    alpha = own.mean(axis=1) - beta * mean
    residuals = own - alpha[:, None] - beta[:, None] * other
    deviation = np.sqrt((residuals**2).sum(axis=1) / (M - 2))
    market = returns[0][during]
    abnormal = returns[instruments[:, None], during] - alpha[:, None] - beta[:, None] * market
    distance, slope = market - mean[:, None], 1 / squares
    scaled = abnormal / (deviation[:, None] * np.sqrt(1 + 1 / M + distance**2 * slope[:, None]))
    return statistics(residuals, abnormal, scaled, deviation, distance, slope)


def loop():
    returns = closes[:, 1:] / closes[:, :-1] - 1
    before, during, scaled, deviation, distance, slope, estimates = [], [], [], [], [], [], []
    for instrument, day in zip(instruments, days):
        at = day - 1
        end = at - gap + 1
        own, other = returns[instrument, end - M : end], returns[0, end - M : end]
        fit = sm.OLS(own, sm.add_constant(other)).fit()
        estimates.append((fit.params, fit.bse, fit.tvalues, fit.rsquared))
        market = returns[0, at + first : at + last + 1]
        expected = fit.get_prediction(sm.add_constant(market))
        before.append(fit.resid)
        during.append(returns[instrument, at + first : at + last + 1] - expected.predicted_mean)
        scaled.append(during[-1] / expected.se_obs)
        deviation.append(np.sqrt(fit.mse_resid))
        distance.append(market - other.mean())
        slope.append(fit.normalized_cov_params[1, 1])
    parts = [np.array(part) for part in (before, during, scaled, deviation, distance, slope)]
    return statistics(*parts)


def least(work, rounds):
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        answers = work()
        seconds.append(time.process_time() - start)
    return {"seconds": min(seconds), "answers": np.array(answers).tolist()}


json.dump({"loop": least(loop, 3), "vectorised": least(vectorised, 9)}, sys.stdout)
