"""Files of other apps and watches → what was lifted and run. Pure: bytes or decoded messages in, acts out.

A tour: ``found`` has the types; ``cells`` and ``moments`` read tables, figures and times as people's phones write them;
``logs`` (Hevy, Strong, FitNotes, Fitbod, StrongLifts, Liftosaur) and ``lists`` (Garmin, Strava) know the tables of each
app; ``pasted`` the text that Strong shares; ``outings`` what a watch recorded; ``own`` our own export. ``lifting``
makes lifts of rows of sets, ``names`` finds the exercises, ``same`` what the diary has already,
``sifting`` puts all of it together. What opens zip, FIT and XML stands in ``bot/files``, which alone knows the
libraries for them.
"""
