"""Holds our replay against the `fsrs` package of PyPI, which shares no code with ours.

    pip install fsrs==6.3.2
    cargo build --example replay_steps
    python3 tests/oracle/fsrs_oracle.py target/debug/examples/replay_steps

It makes 20,000 random answers, half of them by the published parameters and half by random
ones, replays them by both, and says how far stability and difficulty lie apart at most. It fails
where that is more than one part in 10,000.
"""

import random
import subprocess
import sys
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler
from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

STEPS = 20_000
STEPS_OF_ONE_SET = 1_000
TOLERANCE = 1e-4
# Ours goes no further, and the package has no limit.
LONGEST_STABILITY_DAYS = 36_500.0
BEGIN = datetime(2026, 1, 1, tzinfo=timezone.utc)


def parameters_of(lot, number):
    """The published ones, and in turn others within the bounds, as many as fit a real learner."""
    if number % 2 == 0:
        return list(DEFAULT_PARAMETERS)
    drawn = []
    for default, low, high in zip(
        DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
    ):
        value = default * lot.uniform(0.6, 1.6)
        drawn.append(round(min(max(value, low), high), 6))
    drawn[:4] = sorted(drawn[:4])
    return drawn


def history_of(lot):
    """Days and grades: some on the same day, some late, most about when they are due."""
    history = [(0, lot.choice([1, 1, 2, 3, 3, 3, 4]))]
    wait = 1
    for _ in range(lot.randint(0, 14)):
        grade = lot.choice([1, 2, 3, 3, 3, 4])
        days = 0 if lot.random() < 0.2 else max(1, round(wait * lot.uniform(0.3, 3.0)))
        wait = 1 if grade == 1 else min(wait * 2 + 1, 400)
        history.append((days, grade))
    return history


def replayed_by_the_package(parameters, history):
    """Stability and difficulty after each answer."""
    scheduler = Scheduler(parameters=parameters, enable_fuzzing=False)
    card, at, states = Card(), BEGIN, []
    for days, grade in history:
        at += timedelta(days=days)
        card, _ = scheduler.review_card(card, Rating(grade), at)
        states.append((card.stability, card.difficulty))
    return states


def main():
    lot = random.Random(1)
    lines, expected = [], []
    for number in range(STEPS // STEPS_OF_ONE_SET):
        parameters = parameters_of(lot, number)
        lines.append("parameters " + " ".join(f"{value:.6f}" for value in parameters))
        upto = (number + 1) * STEPS_OF_ONE_SET
        while len(expected) < upto:
            history = history_of(lot)[: upto - len(expected)]
            states = replayed_by_the_package(parameters, history)
            if all(stability < LONGEST_STABILITY_DAYS for stability, _ in states):
                lines.append(" ".join(f"{days}:{grade}" for days, grade in history))
                expected += [(parameters, history, state) for state in states]

    ours = subprocess.run(
        [sys.argv[1]], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True
    ).stdout.split("\n")[:-1]
    assert len(ours) == len(expected), f"{len(ours)} answers for {len(expected)}"

    worst = [(0.0, None), (0.0, None)]
    for line, (parameters, history, state) in zip(ours, expected):
        for index, (mine, theirs) in enumerate(zip(map(float, line.split()), state)):
            apart = abs(mine - theirs) / abs(theirs)
            if apart > worst[index][0]:
                worst[index] = (apart, (mine, theirs, history))
    print(f"{len(expected)} answers")
    for name, (apart, case) in zip(["stability", "difficulty"], worst):
        print(f"{name}: {apart:.2e} apart at most, {case}")
    sys.exit(any(apart > TOLERANCE for apart, _ in worst))


main()
