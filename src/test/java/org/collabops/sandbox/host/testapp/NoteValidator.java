package org.collabops.sandbox.host.testapp;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Refuses transitions whose argument does not say yes. */
@SuppressWarnings("rawtypes")
public class NoteValidator implements Validator {

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!"yes".equals(args.get("text"))) {
            throw new InvalidInputException("Say yes");
        }
    }
}
