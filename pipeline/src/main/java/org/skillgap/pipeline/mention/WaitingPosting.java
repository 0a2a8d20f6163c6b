package org.skillgap.pipeline.mention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.skillgap.contract.Column;
import org.skillgap.contract.Rows;
import org.skillgap.posting.Posting;

/** A posting before it is read. */
public record WaitingPosting(
    @Column("The posting as taken") Posting posting,
    @Column("Keys of those of its sentences that its employer repeats") List<String> repeated,
    @Column("SHA-256 of all that its reading depends on") String basis) {
  public WaitingPosting {
    repeated = Rows.list(repeated);
  }

  static WaitingPosting of(Posting posting, List<String> repeated, TaxonomyPlace taxonomy) {
    MessageDigest digest = sha256();
    add(digest, taxonomy.version());
    add(digest, taxonomy.view().name());
    add(digest, taxonomy.program());
    add(digest, posting.title());
    add(digest, posting.description());
    repeated.forEach(sentence -> add(digest, sentence));
    return new WaitingPosting(posting, repeated, HexFormat.of().formatHex(digest.digest()));
  }

  // With its length, so that no two lists of texts run together to the same bytes.
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
