package dev.docket.journey;

import org.springframework.test.context.TestPropertySource;

/** Changes come by themselves. */
@TestPropertySource(properties = "docket.sync.transport=push")
class PushedStructureJourneyIT extends StructureJourneyIT {}
