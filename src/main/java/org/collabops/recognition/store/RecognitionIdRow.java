package org.collabops.recognition.store;

import net.java.ao.Preload;
import net.java.ao.schema.Table;
import org.collabops.store.IdRow;

/** An id given to a value or to thanks. */
@Preload
@Table("RECOGNITION_ID")
public interface RecognitionIdRow extends IdRow {}
