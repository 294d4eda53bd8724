package org.partnerscore.workspace.fault;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something could not be done in a workspace; it is as it was. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Map<String, String> arguments;

    /** @param arguments in the order of the fault's names */
    public WorkspaceException(Fault fault, Object... arguments) {
        super(fault.id());
        if (arguments.length != fault.arguments().size()) {
            throw new IllegalArgumentException(fault + " takes " + fault.arguments());
        }
        this.fault = fault;
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            named.put(fault.arguments().get(i), arguments[i].toString());
        }
        this.arguments = named;
    }

    public Fault fault() {
        return fault;
    }

    /** By name. */
    public Map<String, String> arguments() {
        return Map.copyOf(arguments);
    }
}
