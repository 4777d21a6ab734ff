"""The machine compared with people: coding sheets, agreement, calibration, figures corrected for its errors."""

from analysis.validation.coder_agreement import agreement
from analysis.validation.coding import sample_for_coding
from analysis.validation.column_accuracy import source_accuracy
from analysis.validation.confidence_calibration import calibration, judged_attributions
from analysis.validation.estimates import corrected
from analysis.validation.planning import plan_coding
from analysis.validation.reliability import krippendorff_alpha

__all__ = [
    "sample_for_coding",
    "agreement",
    "krippendorff_alpha",
    "judged_attributions",
    "calibration",
    "corrected",
    "plan_coding",
    "source_accuracy",
]
