// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_changes.h"

#include "tests/support/test_program.h"

using namespace assay;

/// What is listed of two versions beside each other.
class TestReleaseChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S11_exactlyWhatDiffersIsListed()
    {
        const ReleaseParts from = someParts();
        QVERIFY(changesBetween(from, from).empty());
        ReleaseParts to = from;
        to.codeCommit = QStringLiteral("c2");
        to.params = {{QStringLiteral("depth"), QStringLiteral("4")},
                     {QStringLiteral("kind"), QStringLiteral("forest")},
                     {QStringLiteral("seed"), QStringLiteral("7")}};
        to.splits[0].digest = QStringLiteral("08bb");
        to.splits.push_back(
            {QStringLiteral("validation"), QStringLiteral("loans"), QStringLiteral("09cc"), -1, {}, {}});
        to.features = {QStringLiteral("amount"), QStringLiteral("duration")};
        to.artifacts[0].sha256 = sha256("other weights");
        const std::vector<PartChange> expected{
            {IdentityPart::Code, {}, QStringLiteral("c1"), QStringLiteral("c2")},
            {IdentityPart::Params, QStringLiteral("depth"), QStringLiteral("3"), QStringLiteral("4")},
            {IdentityPart::Params, QStringLiteral("rate"), QStringLiteral("0.1"), {}},
            {IdentityPart::Params, QStringLiteral("seed"), {}, QStringLiteral("7")},
            {IdentityPart::Data, QStringLiteral("train · loans"), QStringLiteral("07aa"), QStringLiteral("08bb")},
            {IdentityPart::Data, QStringLiteral("validation · loans"), {}, QStringLiteral("09cc")},
            {IdentityPart::Features, QStringLiteral("age"), QStringLiteral("used"), {}},
            {IdentityPart::Features, QStringLiteral("duration"), {}, QStringLiteral("used")},
            {IdentityPart::Artifact, QStringLiteral("model.pkl"), hex("weights"), hex("other weights")}};
        QCOMPARE(changesBetween(from, to), expected);
        QStringList words;
        for (const PartChange& change : expected)
            words << changeName(change) + QStringLiteral(": ") + changeWords(change);
        QCOMPARE(words.mid(0, 4),
                 QStringList({QStringLiteral("code: c1 → c2"), QStringLiteral("depth: 3 → 4"),
                              QStringLiteral("rate: gone, was 0.1"), QStringLiteral("seed: new, 7")}));
        QCOMPARE(words.mid(6, 2), QStringList({QStringLiteral("age: gone"), QStringLiteral("duration: new")}));
        QCOMPARE(words.back(),
                 QStringLiteral("model.pkl: %1… → %2…").arg(hex("weights").left(12), hex("other weights").left(12)));
    }

    void S11_versionsOfOneDataSetAreToldApart()
    {
        ReleaseParts from = someParts();
        const QString first(20, u'a'); // Digests of versions that begin alike would read alike once cut.
        from.splits = {{QStringLiteral("train"), QStringLiteral("loans"), first, -1, {}, {}},
                       {QStringLiteral("train"), QStringLiteral("loans"), QStringLiteral("bb"), -1, {}, {}}};
        ReleaseParts to = from;
        to.splits[1].digest = QStringLiteral("cc");
        const std::vector<PartChange> replaced{
            {IdentityPart::Data, QStringLiteral("train · loans"), QStringLiteral("bb"), QStringLiteral("cc")}};
        QCOMPARE(changesBetween(from, to), replaced);
        to.splits.push_back({QStringLiteral("train"), QStringLiteral("loans"), QStringLiteral("dd"), -1, {}, {}});
        const std::vector<PartChange> several{
            {IdentityPart::Data, QStringLiteral("train · loans"), QStringLiteral("bb"), {}},
            {IdentityPart::Data, QStringLiteral("train · loans"), {}, QStringLiteral("cc")},
            {IdentityPart::Data, QStringLiteral("train · loans"), {}, QStringLiteral("dd")}};
        QCOMPARE(changesBetween(from, to), several);
    }

    void featuresThatChangePlacesAreOneChange()
    {
        const ReleaseParts from = someParts();
        ReleaseParts to = from;
        to.features = {QStringLiteral("age"), QStringLiteral("amount")};
        const std::vector<PartChange> changes = changesBetween(from, to);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changeWords(changes.front()), QStringLiteral("amount, age → age, amount"));
    }

    void aParameterWithoutAValueIsThere()
    {
        ReleaseParts from = someParts();
        ReleaseParts to = from;
        to.params.push_back({QStringLiteral("warm"), QString()});
        const std::vector<PartChange> changes = changesBetween(from, to);
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changeWords(changes.front()), QStringLiteral("new"));
    }

private:
    static QString hex(const char* content) { return QString::fromLatin1(toHex(sha256(content))); }

    static ReleaseParts someParts()
    {
        ReleaseParts parts;
        parts.codeCommit = QStringLiteral("c1");
        parts.params = {{QStringLiteral("depth"), QStringLiteral("3")},
                        {QStringLiteral("kind"), QStringLiteral("forest")},
                        {QStringLiteral("rate"), QStringLiteral("0.1")}};
        parts.features = {QStringLiteral("amount"), QStringLiteral("age")};
        parts.environment = sha256("lock");
        parts.splits = {{QStringLiteral("train"), QStringLiteral("loans"), QStringLiteral("07aa"), -1, {}, {}}};
        ReleaseArtifact model;
        model.path = QStringLiteral("model.pkl");
        model.sha256 = sha256("weights");
        parts.artifacts = {model};
        return parts;
    }
};

ASSAY_TEST(TestReleaseChanges)
#include "tst_release_changes.moc"
