package org.threefold.notes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the keys of process notes before anything else of this module is made.
@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

    @Bean
    NoteKeys noteKeys(@Value("${threefold.notes.key:}") String file) {
        return NoteKeyFile.read(file);
    }
}
