"""Recomputes measures and event studies with pandas, statsmodels and scipy, independently of Tapecheck.

Usage: python3 reference.py TAPE < questions.json > answers.json

The questions are those of questions.json beside this file; the answers are compared with Tapecheck's to 1e-9.
"""

import json
import os
import sys

import numpy as np
import pandas as pd
import statsmodels.api as sm
from scipy import stats

tape = sys.argv[1]
cache = {}


def prices(symbol):
    if symbol not in cache:
        cache[symbol] = pd.read_csv(os.path.join(tape, "prices", symbol + ".csv"), parse_dates=["date"], index_col="date")
    return cache[symbol]


def line(fit):
    return {
        "values": fit.params.tolist(),
        "errors": fit.bse.tolist(),
        "t": fit.tvalues.tolist(),
        "rSquared": fit.rsquared,
        "residualDeviation": float(np.sqrt(fit.mse_resid)),
    }


def regression(question):
    closes = pd.concat([prices(symbol)["close"] for symbol in question["symbols"]], axis=1, join="inner")
    returns = closes[: question["asOf"]].pct_change().dropna().iloc[-question["sessions"] :].to_numpy()
    return line(sm.OLS(returns[:, 0], sm.add_constant(returns[:, 1:])).fit())


def performance(question):
    close = prices(question["symbol"])["close"][: question["asOf"]]
    day = close.index[-1]
    last = close.iloc[-1]
    start = {
        "1-session": close.iloc[-2],
        "5-sessions": close.iloc[-6],
        "month-to-date": close.asof(day.replace(day=1) - pd.Timedelta(days=1)),
        "1-month": close.asof(day - pd.DateOffset(months=1)),
        "3-months": close.asof(day - pd.DateOffset(months=3)),
        "13-weeks": close.asof(day - pd.Timedelta(weeks=13)),
        "6-months": close.asof(day - pd.DateOffset(months=6)),
        "year-to-date": close.asof(day.replace(month=1, day=1) - pd.Timedelta(days=1)),
        "1-year": close.asof(day - pd.DateOffset(years=1)),
        "3-years": close.asof(day - pd.DateOffset(years=3)),
        "5-years": close.asof(day - pd.DateOffset(years=5)),
        "since-first": close.iloc[0],
    }
    log = np.log(close).diff()
    fall = close / close.cummax() - 1
    both = pd.concat([close, prices(question["against"])["close"]], axis=1, join="inner", keys=["own", "other"])
    pairs = both[close.index[-253] : day].pct_change().dropna()
    fit = sm.OLS(pairs["own"], sm.add_constant(pairs["other"])).fit()
    return {
        "changes": {name: 100 * (last / value - 1) for name, value in start.items()},
        "volatility": {str(n): 100 * log.rolling(n).std().iloc[-1] * np.sqrt(252) for n in (21, 63, 252)},
        "drawdown": {"now": 100 * fall.iloc[-1], "worst": 100 * fall.min(), "trough": str(fall.idxmin().date())},
        "beta": fit.params["other"],
        "error": fit.bse["other"],
        "correlation": pairs["own"].corr(pairs["other"]),
    }


def paired(symbol, benchmark, lag, kind):
    own = prices(symbol)["close"]
    if benchmark is None:
        frame = pd.DataFrame({"own": own, "other": 0.0 * own + 1})
    else:
        other = prices(benchmark)["close"]
        if lag:
            # The benchmark closes after the listing: its last session of an earlier day goes with each of the listing's.
            left = own.rename("own").reset_index()
            right = other.rename("other").reset_index().assign(session=lambda frame: frame["date"])
            frame = pd.merge_asof(left, right, on="date", allow_exact_matches=False).dropna().set_index("date")
            frame = frame[~frame["session"].duplicated()][["own", "other"]]
        else:
            frame = pd.concat([own, other], axis=1, join="inner", keys=["own", "other"])
    frame = np.log(frame).diff() if kind == "log" else frame.pct_change()
    return frame.iloc[1:]


def abnormal(event, question):
    model = question["model"]
    benchmark = None if model == "mean-adjusted" else event["benchmark"]
    frame = paired(event["symbol"], benchmark, event.get("lag", False), question["returns"])
    at = frame.index.searchsorted(pd.Timestamp(event["day"]))
    first, last = question["hull"]
    end = at - question["gap"]
    estimation = frame.iloc[end - question["estimation"] + 1 : end + 1]
    window = frame.iloc[at + first : at + last + 1]
    size, length = len(estimation), len(window)
    if model == "market-adjusted":
        before = (estimation["own"] - estimation["other"]).to_numpy()
        during = (window["own"] - window["other"]).to_numpy()
        covariance, degrees, fitted = np.var(before, ddof=1) * np.eye(length), size - 1, None
    else:
        columns = [] if model == "mean-adjusted" else ["other"]
        design = np.column_stack([np.ones(size)] + [estimation[name] for name in columns])
        ahead = np.column_stack([np.ones(length)] + [window[name] for name in columns])
        fit = sm.OLS(estimation["own"].to_numpy(), design).fit()
        before, during = fit.resid, window["own"].to_numpy() - ahead @ fit.params
        covariance = fit.mse_resid * (np.eye(length) + ahead @ np.linalg.inv(design.T @ design) @ ahead.T)
        degrees, fitted = fit.df_resid, fit
    return {"before": before, "during": during, "covariance": covariance, "degrees": degrees, "fit": fitted}


def tests(events, first, start, stop):
    part = slice(start - first, stop - first + 1)
    length = stop - start + 1
    sums = np.array([event["during"][part].sum() for event in events])
    deviations = np.array([np.sqrt(event["covariance"][part, part].sum()) for event in events])
    single = [event["during"][part] / np.sqrt(np.diag(event["covariance"])[part]) for event in events]
    patell = sum(
        scaled.sum() / np.sqrt(length * event["degrees"] / (event["degrees"] - 2)) for scaled, event in zip(single, events)
    ) / np.sqrt(len(events))
    across = stats.ttest_1samp(sums, 0)
    scaled = stats.ttest_1samp(sums / deviations, 0)
    size = len(events[0]["before"])
    ranks = np.array([stats.rankdata(np.concatenate([event["before"], event["during"]])) for event in events])
    centred = ranks.mean(axis=0) / (ranks.shape[1] + 1) - 0.5
    corrado = np.sqrt(length) * centred[size:][part].mean() / np.sqrt((centred**2).mean())
    positive = np.mean([(event["before"] > 0).mean() for event in events])
    sign = ((sums > 0).sum() - len(events) * positive) / np.sqrt(len(events) * positive * (1 - positive))
    normal = lambda z: 2 * stats.norm.sf(abs(z))
    return {
        "average": 100 * sums.mean(),
        "median": 100 * np.median(sums),
        "positive": int((sums > 0).sum()),
        "tests": {
            "cross-sectional": [across.statistic, across.pvalue],
            "patell": [patell, normal(patell)],
            "boehmer": [scaled.statistic, scaled.pvalue],
            "corrado": [corrado, normal(corrado)],
            "sign": [sign, normal(sign)],
        },
    }


def study(question):
    events = [abnormal(event, question) for event in question["events"]]
    first, last = question["hull"]
    return {
        "events": [
            {
                "beta": event["fit"].params[1] if question["model"] == "market-model" else None,
                "deviation": 100 * np.sqrt(np.var(event["before"], ddof=0) * len(event["before"]) / event["degrees"]),
                "abnormal": (100 * event["during"]).tolist(),
                "standardised": (event["during"] / np.sqrt(np.diag(event["covariance"]))).tolist(),
            }
            for event in events
        ],
        "sessions": [tests(events, first, t, t) for t in range(first, last + 1)],
        "windows": [tests(events, first, start, stop) for start, stop in question["windows"]],
    }


def main():
    questions = json.load(sys.stdin)
    answers = {
        "regressions": [regression(question) for question in questions["regressions"]],
        "performances": [performance(question) for question in questions["performances"]],
        "studies": [study(question) for question in questions["studies"]],
    }
    json.dump(answers, sys.stdout, indent=1, default=float)
    sys.stdout.write("\n")


main()
