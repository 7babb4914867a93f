"""Files from strangers: fetched, opened and read in a worker of their own. What they mean is told by coach.imports.

``unpack`` opens zip and gzip, ``fit`` and ``tracks`` decode what watches write, ``reading`` tells which format it is,
``errand`` is what the worker does, ``reader`` holds the worker with its limits, ``porter`` fetches and hands over.
"""
