"""How the notebooks are executed and printed: given by name to nbconvert, so that every run is the same."""

c = get_config()  # noqa: F821  (traitlets puts it here)

c.ExecutePreprocessor.record_timing = False  # times differ from run to run
c.ExecutePreprocessor.timeout = 600
c.ExecutePreprocessor.kernel_name = "python3"
c.KernelManager.transport_encryption = "auto"  # otherwise the kernel warns into the output
c.HTMLExporter.template_name = "newsgauge"
c.HTMLExporter.embed_images = True
