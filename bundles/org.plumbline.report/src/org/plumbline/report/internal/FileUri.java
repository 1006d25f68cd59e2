/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** File names as SARIF wants them: relative to the place of the run where the user gave them so. */
final class FileUri {

    private FileUri() {
    }

    static String of(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        String path = file.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        try {
            String uri = new URI(null, null, "/" + path, null).toASCIIString();
            return uri.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a file name: " + file, e);
        }
    }
}
