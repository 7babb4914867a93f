"""All that thinking may look up: the bookshelf, the safety tables, the index of questions. Built once, at start."""

from __future__ import annotations

from dataclasses import dataclass, field

from coach.askable import Index
from coach.battery import Battery
from coach.library import Library
from coach.plausible import Bounds
from coach.redflags import Safety
from coach.tongues import Tongues
from coach.yardsticks import Yardsticks


@dataclass(frozen=True, kw_only=True, slots=True)
class Books:
    """The library, safety tables, question index, and the bounds of what is believed;
    ``cities`` maps a city's name in lower case to its zone."""

    library: Library
    safety: Safety
    index: Index
    bounds: Bounds
    cities: dict[str, str] = field(default_factory=dict)
    places: tuple[tuple[float, float, str], ...] = ()  #: latitude, longitude and zone of the zones' own cities
    yardsticks: Yardsticks | None = None  #: what counts as progress; None only on a faulty shelf
    tongues: Tongues = field(default_factory=Tongues)  #: languages that are read beside English
    battery: Battery | None = None  #: the tests of fitness; None only on a faulty shelf

    @property
    def measures(self) -> Yardsticks:
        """The yardsticks; a shelf without them is never handed out."""
        assert self.yardsticks is not None
        return self.yardsticks

    @property
    def tests(self) -> Battery:
        """The tests of fitness; a shelf without them is never handed out."""
        assert self.battery is not None
        return self.battery
