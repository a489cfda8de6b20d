package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

class RejectLineTest {

  @Test
  void theDetailIsOneLineWhateverTheIdHolds() {
    String id = "a\nb\u001b[2Jc\u0085d";
    Reject reject = new Reject("x", id, Stage.PARSE, Reason.TIMEOUT, id + " took too long.");

    assertThat(RejectLine.of(reject).json())
        .contains("\"document_id\":\"a\\nb\\u001b[2Jc\\u0085d\"")
        .contains("\"detail\":\"a b [2Jc d took too long.\"");
  }
}
