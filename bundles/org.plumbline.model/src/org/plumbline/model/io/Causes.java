/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.xml.sax.SAXParseException;

/** Turns what EMF and the XML parser throw into one line for the user. */
final class Causes {

    private Causes() {
    }

    static ModelException explain(String file, String what, String nsUri, Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SAXParseException sax) {
                return xml(file, what, sax, thrown);
            }
            if (t instanceof PackageNotFoundException unknown) {
                return unknownPackage(file, what, nsUri, unknown);
            }
        }
        return explain(file, what, nsUri, diagnostic(thrown), thrown);
    }

    static ModelException explain(String file, String what, String nsUri, Resource.Diagnostic error) {
        Throwable thrown = error instanceof Throwable t ? t : null;
        if (thrown instanceof PackageNotFoundException unknown) {
            return unknownPackage(file, what, nsUri, unknown);
        }
        return explain(file, what, nsUri, error, thrown);
    }

    private static ModelException explain(String file, String what, String nsUri, Resource.Diagnostic at, Throwable t) {
        if (at instanceof UnresolvedReferenceException unresolved) {
            return new ModelException(file, at.getLine(), "The element '" + unresolved.getReference()
                    + "' is referred to but not in the file. Restore it, or remove the reference.", t);
        }
        int line = at == null ? 0 : at.getLine();
        String message = at == null ? reason(t) : firstLine(at.getMessage());
        return new ModelException(file, line, "This is not " + what + " that this version can read: " + message
                + ". Open it with the version that wrote it, or correct the line.", t);
    }

    private static Resource.Diagnostic diagnostic(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Resource.Diagnostic d && (d.getLine() > 0 || t.getCause() == null)) {
                return d;
            }
        }
        return null;
    }

    private static ModelException xml(String file, String what, SAXParseException sax, Throwable thrown) {
        String message = sax.getMessage();
        if (message.contains("DOCTYPE")) {
            return new ModelException(file, sax.getLineNumber(),
                    "A document type declaration is not allowed. Remove the DOCTYPE line.", thrown);
        }
        if (message.contains("JAXP0") || message.contains("maxElementDepth")) {
            return new ModelException(file, sax.getLineNumber(),
                    "The content is nested deeper or is larger than is safe to read. Nest fewer boundaries.", thrown);
        }
        return new ModelException(file, sax.getLineNumber(), "This is not " + what + ": the XML is broken ("
                + firstLine(message) + "). Restore the file from version control or its backup.", thrown);
    }

    /** @param root what the file holds instead of the expected root; {@code null} when it holds several or none */
    static ModelException otherRoot(String file, String what, String nsUri, EObject root) {
        String uri = root == null ? null : root.eClass().getEPackage().getNsURI();
        return unknown(file, 0, what, nsUri, uri, null);
    }

    private static ModelException unknownPackage(String file, String what, String nsUri, PackageNotFoundException e) {
        return unknown(file, e.getLine(), what, nsUri, e.uri(), e);
    }

    private static ModelException unknown(String file, int line, String what, String nsUri, String uri, Throwable t) {
        String family = nsUri.substring(0, nsUri.lastIndexOf('/') + 1);
        if (uri != null && uri.startsWith(family) && !uri.equals(nsUri)) {
            return new ModelException(file, line, "The file was written by a newer version of Plumbline (format "
                    + uri.substring(family.length()) + ", this version reads up to "
                    + nsUri.substring(family.length()) + "). Update Plumbline to open it.", t);
        }
        return new ModelException(file, line, "This is not " + what + (uri == null ? "" : " (its namespace is '" + uri
                + "')") + ". Give a file that Plumbline has saved.", t);
    }

    /** The reason without the file's name, which the message already has. */
    static String reason(Throwable t) {
        if (t instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (t instanceof FileSystemException fs && fs.getReason() != null) {
            return fs.getReason();
        }
        if (t instanceof java.nio.file.NoSuchFileException) {
            return "the folder does not exist";
        }
        Throwable root = t instanceof WrappedException && t.getCause() != null ? t.getCause() : t;
        return root.getMessage() == null ? root.getClass().getSimpleName() : firstLine(root.getMessage());
    }

    private static String firstLine(String s) {
        String first = s == null ? "" : s.lines().findFirst().orElse("").strip();
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
