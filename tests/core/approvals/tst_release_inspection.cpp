// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/file_checks.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/wire_message.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace assay;
using namespace assay::tests;

namespace {

WireMessage externalPair(const QByteArray& key, const QByteArray& value)
{
    return WireMessage().bytes(1, key).bytes(2, value);
}

/// A model of one tensor, two numbers of four bytes, that are in the file which it names.
QByteArray onnxWithValuesIn(const QByteArray& location)
{
    const WireMessage tensor =
        WireMessage().integer(1, 2).integer(2, 1).bytes(8, "w").message(13, externalPair("location", location));
    return WireMessage()
        .integer(1, 8)
        .message(7, WireMessage().message(5, tensor))
        .message(8, WireMessage().bytes(1, "").integer(2, 13))
        .bytes();
}

} // namespace

/// What reading a release's files says of those that take values from others.
class TestReleaseInspection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void modelIsJudgedWithTheFilesOfItsReleaseBesideIt()
    {
        keep("onnx/model.onnx", onnxWithValuesIn("weights.bin"));
        keep("onnx/weights.bin", "01234567");
        QCOMPARE(verdictOf("onnx/model.onnx"), QStringLiteral("onnx safe"));
        QCOMPARE(verdictOf("onnx/weights.bin"), QStringLiteral("values safe"));
    }

    void fileOfAnotherFolderIsNotBesideIt()
    {
        keep("onnx/model.onnx", onnxWithValuesIn("weights.bin"));
        keep("weights.bin", "01234567");
        QCOMPARE(verdictOf("onnx/model.onnx"), QStringLiteral("onnx invalid"));
        QCOMPARE(verdictOf("weights.bin"), QStringLiteral(" invalid"));
    }

    void fileThatIsTooShortOrGoneIsNamed()
    {
        keep("model.onnx", onnxWithValuesIn("weights.bin"));
        keep("weights.bin", "0123456");
        QCOMPARE(verdictOf("model.onnx"), QStringLiteral("onnx invalid"));
        const ArtifactStore store(m_made->project.path());
        QVERIFY(QFile::remove(store.pathOf(sha256("0123456"))));
        QCOMPARE(verdictOf("model.onnx"), QStringLiteral("onnx invalid"));
        QVERIFY(report("model.onnx").contains("weights.bin"));
    }

    void strayFileOnTheDiskDoesNotStandInForOneOfTheRelease()
    {
        const QString folder = m_made->project.folder() + QStringLiteral("/source");
        QVERIFY(QDir().mkpath(folder));
        put(folder + QStringLiteral("/weights.bin"), "01234567");
        const QString path = folder + QStringLiteral("/model.onnx");
        const QByteArray model = onnxWithValuesIn("weights.bin");
        put(path, model);
        ReleaseArtifact artifact;
        artifact.path = QStringLiteral("model.onnx");
        artifact.size = model.size();
        artifact.sha256 = sha256(model);
        artifact.location = path;
        valueOf(m_made->store().addArtifacts(m_made->uid, {artifact}, m_made->ana, m_made->once()));
        QCOMPARE(verdictOf("model.onnx"), QStringLiteral("onnx invalid"));
    }

    void wayOutOfTheFolderStaysDangerous()
    {
        keep("onnx/model.onnx", onnxWithValuesIn("../weights.bin"));
        keep("weights.bin", "01234567");
        QCOMPARE(verdictOf("onnx/model.onnx"), QStringLiteral("onnx dangerous"));
    }

    void pickleThatPosesAsValuesStaysDangerous()
    {
        keep("model.onnx", onnxWithValuesIn("weights.pkl"));
        keep("weights.pkl", "cos\nsystem\n(S'id'\ntR.");
        QCOMPARE(verdictOf("weights.pkl"), QStringLiteral("pickle dangerous"));
    }

private:
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /// Takes a file into the project's store and the release.
    void keep(const char* path, const QByteArray& bytes)
    {
        const QString source = m_made->project.folder() + QStringLiteral("/source-file");
        put(source, bytes);
        const HashedFile kept = valueOf(ArtifactStore(m_made->project.path()).add(source));
        ReleaseArtifact artifact;
        artifact.path = QString::fromLatin1(path);
        artifact.size = kept.size;
        artifact.sha256 = kept.sha256;
        valueOf(m_made->store().addArtifacts(m_made->uid, {artifact}, m_made->ana, m_made->once()));
    }

    QByteArray report(const char* path) const
    {
        for (const ArtifactCheck& check : valueOf(checkFiles(m_made->release(m_made->uid), m_made->project.path()))) {
            if (check.path == QLatin1String(path))
                return check.inspection;
        }
        return {};
    }

    QString verdictOf(const char* path) const
    {
        const QJsonObject object = QJsonDocument::fromJson(report(path)).object();
        return object.value(QStringLiteral("format")).toString() + u' '
            + object.value(QStringLiteral("verdict")).toString();
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestReleaseInspection)
#include "tst_release_inspection.moc"
