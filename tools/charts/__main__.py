"""``python -m tools.charts [FOLDER]``: every chart in light and dark, with its words beside it in README.md."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.charts import draw
from coach.draft import Draft
from coach.progress import body, fitness, keeping, lifting, running
from coach.progress.figures import Shown, form
from content.letter import worded
from content.loader import load
from content.voice import Voice
from tools.charts.athlete import NOW, ana

FOLDER = Path(__file__).parent.parent.parent / "docs" / "charts"


def shown(draft: Draft) -> dict[str, Shown]:
    """Every chart of the athlete."""
    return {
        "load": running.load(draft),
        "pace": running.pace(draft),
        "lift": lifting.lift(draft, "back-squat"),
        "hold": lifting.lift(draft, "plank"),
        "muscles": lifting.muscles(draft),
        "pain": body.pain(draft, "knee", "left"),
        "keeping": keeping.keeping(draft),
        "sides": body.sides(draft),
        "calendar": keeping.calendar(draft),
        "test": fitness.results(draft, "single-leg-calf-raise"),
        "body": body.body(draft),
    }


def main(folder: Path) -> None:
    """Draws them."""
    folder.mkdir(parents=True, exist_ok=True)
    voice, books = Voice(), load()
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)
    lines = [
        "# The charts, by example",
        "",
        "Made by `python -m tools.charts` from a made-up athlete's log. Below each picture stand the words that go",
        "with it in the chat: they say the same.",
    ]
    for name, one in shown(draft).items():
        assert one.chart is not None, name
        lines += [
            "",
            f"## {voice.plain(one.chart.title) if not isinstance(one.chart.title, str) else one.chart.title}",
            "",
        ]
        words = " ".join(voice.plain(w) for w in one.words).replace("\n", " ")
        for theme in ("light", "dark"):
            png = draw(worded(form(one.chart, theme), voice))
            (folder / f"{name}-{theme}.png").write_bytes(png)
            print(f"{name}-{theme}.png {len(png)} bytes")
        lines.append(
            f'<img src="{name}-light.png" width="300" alt="{words}">'
            f' <img src="{name}-dark.png" width="300" alt="the same in dark">'
        )
        lines += ["", *(voice.plain(w).replace("\n", "  \n") for w in one.words)]
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
