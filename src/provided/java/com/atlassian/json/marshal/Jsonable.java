package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

public interface Jsonable {
    void write(Writer writer) throws IOException;
}
