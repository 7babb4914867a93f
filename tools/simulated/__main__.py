"""``python -m tools.simulated --athletes 40 --weeks 52 --out docs/simulated``: years with the coach, as a report."""

from __future__ import annotations

import argparse
import time
from functools import partial
from multiprocessing import Pool
from pathlib import Path

from tests.simulated.cast import lived
from tests.simulated.checks import faults
from tests.simulated.chronicle import Year
from tools.simulated.pictures import picture
from tools.simulated.report import report, summary

FOLDER = Path(__file__).parent.parent.parent / "docs" / "simulated"


def one(weeks: int, seed: int, number: int) -> tuple[Year, list[str]]:
    """The year of one athlete and its faults."""
    year = lived(number, weeks, seed)
    return year, faults(year)


def main() -> int:
    """Lets them live, writes the page and the pictures of one athlete of each temper; 1 where a check found a fault."""
    parser = argparse.ArgumentParser(prog="python -m tools.simulated", description=(__doc__ or "").replace("``", ""))
    parser.add_argument("--athletes", type=int, default=40)
    parser.add_argument("--weeks", type=int, default=52)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, default=FOLDER)
    args = parser.parse_args()
    began, made = time.perf_counter(), []
    with Pool(args.processes) as pool:
        for year, found in pool.imap(partial(one, args.weeks, args.seed), range(args.athletes)):
            print(
                f"{year.name}: {summary(year)} {year.seconds:.0f} s, slowest turn {1000 * year.slowest:.0f} ms",
                flush=True,
            )
            for line in found:
                print(f"  {line}")
            made.append((year, found))
    args.out.mkdir(parents=True, exist_ok=True)
    shown, tempers = [], set()
    for year, _ in made:
        if year.temper not in tempers:
            tempers.add(year.temper)
            shown.append((year, f"{year.temper}.png"))
            (args.out / f"{year.temper}.png").write_bytes(picture(year))
    (args.out / "README.md").write_text(report(made, args.weeks, shown), encoding="utf-8")
    print(f"{len(made)} athletes, {sum(len(f) for _, f in made)} faults, {time.perf_counter() - began:.0f} s")
    return 1 if any(f for _, f in made) else 0


if __name__ == "__main__":
    raise SystemExit(main())
