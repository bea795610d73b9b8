package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

public interface WebResourceDataProvider extends Supplier<Jsonable> {}
