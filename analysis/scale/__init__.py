"""Corpora of any size: runs that can be stopped and go on, on one machine or a cluster."""

from analysis.scale.cluster import NoCluster, measure_files
from analysis.scale.runs import UnfinishedRun, WrongFolder, run

__all__ = ["run", "measure_files", "UnfinishedRun", "WrongFolder", "NoCluster"]
