package org.skillgap.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillgap.linking.OccupationLinker;
import org.skillgap.linking.SkillLinker;

class TaxonomyCompilerTest {
  @TempDir private Path folder;

  @Test
  void ownFilesAreToldApartByTheirHeaders() throws IOException {
    TaxonomySource source = TaxonomyFormat.CSV.importer().read(List.of(own()));
    assertThat(source.skills())
        .extracting(Skill::label)
        .containsExactly("kitchen work", "plan menus");
    assertThat(source.skills().get(1).altLabels()).containsExactly("menu planning", "menu design");
    Occupation cook = source.occupations().get(0);
    assertThat(cook.codes()).containsExactly("noc:63200");
    assertThat(cook.essential()).containsExactly("u/menus");
  }

  @Test
  void aBrokenRowIsSetAsideWithItsLineAndTheRestGoesOn() throws IOException {
    Files.writeString(
        folder.resolve("skills.csv"),
        "uri,label,alt_labels,type,broader_uri,definition,deprecated_by\nu/1,,,skill,,,\nu/2,cook,,craft,,,\nu/3,bake,,skill,,,\n");
    TaxonomySource source =
        TaxonomyFormat.CSV.importer().read(List.of(folder.resolve("skills.csv")));
    assertThat(source.skills()).extracting(Skill::uri).containsExactly("u/3");
    assertThat(source.findings()).extracting(f -> f.line()).containsExactly(2L, 3L);
    assertThat(source.findings().get(1).reason().text()).contains("'craft'");
  }

  @Test
  void importsOfSeveralPublishersAddUp() throws IOException {
    Path out = folder.resolve("compiled");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(own())), List.of(own()), out);
    Path noc = folder.resolve("noc.csv");
    Files.writeString(
        noc,
        "\uFEFFLevel,Hierarchical structure ,Code - NOC 2021 V1.0,Class title ,Class definition\n5,Unit Group,10,Legislators,They make laws\n");
    TaxonomyManifest manifest =
        TaxonomyCompiler.compile(
            TaxonomyFormat.OASIS.importer().read(List.of(noc)), List.of(noc), out);
    assertThat(manifest.title()).isEqualTo("noc 2021 + own unversioned");
    Taxonomy taxonomy = Taxonomy.open(out);
    assertThat(taxonomy.skills()).hasSize(2);
    assertThat(taxonomy.occupationsWithCode("noc:00010"))
        .extracting(Occupation::label)
        .containsExactly("Legislators");
  }

  @Test
  void theIndexFindsSkillsAndOccupationsByOtherForms() throws IOException {
    Path out = folder.resolve("compiled");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(own())), List.of(own()), out);
    assertThat(SkillLinker.open(out).rank("designs menus", 3).get(0).uri()).isEqualTo("u/menus");
    assertThat(
            OccupationLinker.open(out, Taxonomy.open(out))
                .match("Line Cook (casual) - Barrie", 1)
                .get(0)
                .codes())
        .containsExactly("noc:63200");
  }

  @Test
  void theTopicOfASkillIsTheGroupAboveIt() throws IOException {
    TaxonomySource source = TaxonomyFormat.CSV.importer().read(List.of(own()));
    Taxonomy taxonomy =
        Taxonomy.of(new TaxonomyManifest(1, List.of()), source.skills(), source.occupations());
    assertThat(taxonomy.topicOf("u/menus")).isEqualTo("u/kitchen");
    assertThat(taxonomy.topicOf("u/unknown")).isEqualTo("u/unknown");
  }

  @Test
  void namesInAnotherLanguageAreShownAndNeverSearched() throws IOException {
    Path own = own();
    Files.writeString(
        own.resolve("names.csv"),
        "uri,language,label\nu/menus,fr,planifier des menus\nu/kitchen,fr,\n");
    Path out = folder.resolve("compiled");
    TaxonomyCompiler.compile(TaxonomyFormat.CSV.importer().read(List.of(own)), List.of(own), out);
    Taxonomy taxonomy = Taxonomy.open(out);
    assertThat(taxonomy.labelIn("fr", "u/menus")).contains("planifier des menus");
    assertThat(taxonomy.labelIn("fr", "u/kitchen")).as("an empty name is none").isEmpty();
    assertThat(taxonomy.skill("u/menus").orElseThrow().altLabels())
        .doesNotContain("planifier des menus");
  }

  @Test
  void escoGivesFrenchNamesFromItsFrenchSkills() throws IOException {
    Path esco = Files.createDirectories(folder.resolve("esco"));
    Files.writeString(
        esco.resolve("skills_en.csv"),
        "conceptUri,preferredLabel,altLabels,skillType,description\nu/1,bake bread,,skill/competence,\n");
    Files.writeString(
        esco.resolve("skills_fr.csv"),
        "conceptUri,preferredLabel,altLabels,skillType,description\nu/1,cuire le pain,,skill/competence,\n");
    TaxonomySource source = TaxonomyFormat.ESCO.importer().read(List.of(esco));
    assertThat(source.skills()).extracting(Skill::label).containsExactly("bake bread");
    assertThat(source.foreign()).containsExactly(new ForeignLabel("u/1", "fr", "cuire le pain"));
    assertThat(source.findings()).isEmpty();
  }

  @Test
  void aZipThatUnpacksToFarMoreThanItHoldsIsRefused() throws IOException {
    Path bomb = folder.resolve("v1.1_classification.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("skills_en.csv"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 40; i++) {
        zip.write(zeros);
      }
    }
    assertThatThrownBy(() -> TaxonomyFormat.ESCO.importer().read(List.of(bomb)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("refused");
  }

  @Test
  void onetIsReadFromItsTextDownload() throws IOException {
    Path onet = Files.createDirectories(folder.resolve("onet"));
    Files.writeString(
        onet.resolve("Occupation Data.txt"),
        "O*NET-SOC Code\tTitle\tDescription\n35-2014.00\tCooks, Restaurant\tPrepare meals.\n");
    Files.writeString(
        onet.resolve("Alternate Titles.txt"),
        "O*NET-SOC Code\tAlternate Title\tShort Title\n35-2014.00\tLine Cook\tn/a\n");
    Files.writeString(
        onet.resolve("Technology Skills.txt"),
        "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n35-2014.00\tRecipe software\t1\tKitchen software\n35-2014.00\tC++\t1\tLanguage\n35-2014.00\tC#\t1\tLanguage\n");
    TaxonomySource source = TaxonomyFormat.ONET.importer().read(List.of(onet));
    assertThat(source.occupations().get(0).altLabels()).containsExactly("Line Cook");
    assertThat(source.occupations().get(0).codes()).containsExactly("onet:35-2014.00");
    assertThat(source.skills())
        .extracting(Skill::label)
        .containsExactlyInAnyOrder("Recipe software", "C++", "C#");
    assertThat(source.findings()).isEmpty();
  }

  @Test
  void crosswalksGiveOccupationsTheCodesOfOtherSchemes() throws IOException {
    Path onet = Files.createDirectories(folder.resolve("onet"));
    Files.writeString(
        onet.resolve("Occupation Data.txt"),
        "O*NET-SOC Code\tTitle\tDescription\n35-2014.00\tCooks, Restaurant\tPrepare meals.\n11-9199.00\tManagers, All Other\tManage.\n");
    Path noc = folder.resolve("noc-onet.csv");
    Files.writeString(
        noc,
        """
        noc,noc_title,onet,onet_title
        63200,Cooks,35-2014,Cooks
        10,Legislators,11-9199.00,Managers
        11,A,11-9199.00,Managers
        12,B,11-9199.00,Managers
        13,C,11-9199.00,Managers
        63200,Cooks,,Cooks
        """);
    TaxonomySource source = TaxonomyFormat.ONET.importer().read(List.of(onet, noc));
    // A code that leads to four others does not say which of them is meant.
    assertThat(source.occupations())
        .extracting(Occupation::codes)
        .containsExactly(List.of("onet:11-9199.00"), List.of("onet:35-2014.00", "noc:63200"));
    assertThat(source.findings()).extracting(f -> f.field()).containsExactly("onet");
    assertThat(source.findings()).extracting(f -> f.line()).containsExactly(7L);
  }

  @Test
  void crosswalksChain() throws IOException {
    Path own = own();
    Files.writeString(
        own.resolve("x1.csv"), "concept_uri,isco_code,onet_code\no/cook,5120,35-2014.00\n");
    Files.writeString(own.resolve("x2.csv"), "noc,onet\n63200,35-2014.00\n63201,35-2014.00\n");
    Files.writeString(
        own.resolve("o.csv"),
        "uri,label,alt_labels,noc,definition,broader_uri\no/cook,cook,,,Cooks meals.,\n");
    TaxonomySource source = TaxonomyFormat.CSV.importer().read(List.of(own));
    assertThat(source.occupations().get(0).codes())
        .containsExactly("onet:35-2014.00", "noc:63200", "noc:63201");
  }

  @Test
  void aFolderWithoutATaxonomySaysHowToMakeOne() {
    assertThatThrownBy(() -> Taxonomy.open(folder)).hasMessageContaining("taxonomy import");
  }

  private Path own() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(
        own.resolve("s.csv"),
        "uri,label,alt_labels,type,broader_uri,definition,deprecated_by\nu/kitchen,kitchen work,,group,,,\nu/menus,plan menus,menu planning|menu design,skill,u/kitchen,Choose dishes.,\n");
    Files.writeString(
        own.resolve("o.csv"),
        "uri,label,alt_labels,noc,definition,broader_uri\no/cook,cook,line cook|prep cook,63200,Cooks meals.,\n");
    Files.writeString(
        own.resolve("r.csv"), "occupation_uri,skill_uri,relation\no/cook,u/menus,essential\n");
    return own;
  }
}
