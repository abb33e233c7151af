package com.zhike.crm.sample.note;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.As.current;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import com.zhike.crm.platform.problem.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A slice: no database, no Kafka, no token is read. */
@WebMvcTest(NoteController.class)
class NoteControllerTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    NoteService notes;

    @MockitoBean
    JdbcClient jdbc;

    @Test
    void theCallerReachesTheService() {
        WriteNote command = new WriteNote("x", null);
        given(notes.write(command, current(ZHANG_WEI))).willReturn(new Note(id, "x", ZHANG_WEI.id(), null));

        assertThat(mvc.post()
                        .uri("/api/notes")
                        .with(as(ZHANG_WEI))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .hasStatus(201)
                .hasHeader("Location", "/api/notes/" + id);
    }

    @Test
    void whatIsNotPermittedIsForbidden() {
        assertThat(mvc.post()
                        .uri("/api/notes")
                        .with(as(BOSS))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/notes/" + id)).hasStatus(401);
    }

    @Test
    void aRefusalIsAProblem() {
        given(notes.get(id)).willThrow(new NotFound("note-unknown"));

        assertThat(mvc.get().uri("/api/notes/" + id).with(as(ZHANG_WEI)))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
