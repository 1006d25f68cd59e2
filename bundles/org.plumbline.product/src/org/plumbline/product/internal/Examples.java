/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ui.Example;

/** The examples that come with Plumbline: templates as they are imported, and the reference architectures. */
final class Examples {

    private static final List<Example> ALL = new ArrayList<>();

    static {
        template("web-shop", "Web shop with a database",
                "Imported from a template: servers behind a load balancer, and order mails behind a queue. A first "
                        + "draft with risks of all kinds.");
        template("orders-api", "Serverless orders API",
                "Imported from a template: functions, a table and queues, with little left to find.");
        ALL.addAll(Example.architectures());
    }

    private Examples() {
    }

    /** All of them, in the order of the list. */
    static List<Example> all() {
        return ALL;
    }

    static Example named(String id) throws CoreException {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new CoreException(
                Status.error("The example " + id + " is not part of this installation.")));
    }

    private static void template(String id, String title, String description) {
        ALL.add(Example.imported(id, title, description, () -> read(id)));
    }

    private static TemplateImport read(String name) throws CoreException {
        URL url = FileLocator.find(FrameworkUtil.getBundle(Examples.class),
                IPath.fromPortableString("examples/" + name + ".yaml"));
        if (url == null) {
            throw new CoreException(Status.error("The example " + name + " is not part of this installation."));
        }
        try (InputStream in = url.openStream()) {
            return TemplateImport.read(Path.of(name + ".yaml"), in.readAllBytes());
        } catch (IOException e) {
            throw new CoreException(Status.error("The example " + name + " cannot be read.", e));
        }
    }
}
