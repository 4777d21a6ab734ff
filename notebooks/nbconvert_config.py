"""How the notebooks are executed and printed: given to nbclient and nbconvert, so that every run is the same."""

c = get_config()  # noqa: F821  (traitlets puts it here)

c.NotebookClient.record_timing = False  # times differ from run to run
c.NotebookClient.timeout = 600
c.NotebookClient.shutdown_kernel = "immediate"  # nothing is left to be kept, and a farewell takes a second
c.NotebookClient.kernel_name = "python3"
c.KernelManager.transport_encryption = "auto"  # otherwise the kernel warns into the output
c.HTMLExporter.template_name = "newsgauge"
c.HTMLExporter.embed_images = True
