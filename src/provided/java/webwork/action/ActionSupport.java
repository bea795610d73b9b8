package webwork.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The behaviour of webwork 1 as documented: a command calls {@code do<Command>}, else validation, then doExecute. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class ActionSupport implements Action {
    protected Map errorMap = new HashMap<String, String>();
    protected Collection errorMessages = new ArrayList<String>();
    protected String command;

    public void setCommand(String command) {
        this.command = command;
    }

    public String getCommandName() {
        return command;
    }

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return SUCCESS;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}

    public boolean invalidInput() {
        return getHasErrors() || getHasErrorMessages();
    }

    protected String invokeCommand() throws Exception {
        String method = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        return (String) getClass().getMethod(method).invoke(this);
    }

    public Collection getErrorMessages() {
        return errorMessages;
    }

    public boolean getHasErrorMessages() {
        return !errorMessages.isEmpty();
    }

    public void addErrorMessage(String message) {
        errorMessages.add(message);
    }

    public Map getErrors() {
        return errorMap;
    }

    public boolean getHasErrors() {
        return !errorMap.isEmpty();
    }

    public void addError(String field, String message) {
        errorMap.put(field, message);
    }
}
