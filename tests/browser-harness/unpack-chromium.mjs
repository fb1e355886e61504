// Run as a process of its own, with TMPDIR set to the folder to unpack into: the package looks at both when it is loaded.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
