// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_members.h"
#include "core/base/json_text.h"
#include "core/trust/model_signature.h"
#include "tests/support/test_program.h"
#include "tests/support/trust_samples.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

namespace {

const QString omsFolder = QStringLiteral("/oms/");

/// The JSON with the members of all objects in one order, as text.
QByteArray sorted(const JsonValue& value)
{
    QByteArrayList parts;
    for (std::size_t i = 0; i < value.items().size(); ++i)
        parts << (value.isObject() ? value.names()[i].toUtf8() + ':' : QByteArray()) + sorted(value.items()[i]);
    if (value.isObject())
        std::sort(parts.begin(), parts.end());
    return value.isObject() || value.isArray() ? '(' + parts.join(',') + ')' : jsonText(value);
}

} // namespace

/// Statements and signatures that OpenSSF model signing made, in the folder that ASSAY_TRUST_SAMPLES names.
class TestSignedModelSamples : public QObject {
    Q_OBJECT

private:
    QString m_samples;
    QTemporaryDir m_made; ///< Models that cannot be kept as files: an empty folder, a link.

    QString modelOf(const QString& golden) const
    {
        const QString models = m_samples + QStringLiteral("golden_models/");
        if (golden.startsWith(u"empty_model_folder"))
            return m_made.filePath(QStringLiteral("empty_folder_model"));
        if (golden.startsWith(u"symlink"))
            return m_made.filePath(QStringLiteral("symlink_model"));
        if (golden.startsWith(u"empty_model_file"))
            return models + QStringLiteral("empty_file_model");
        if (golden.startsWith(u"model_folder_with_empty_file"))
            return models + QStringLiteral("empty_file_inside_model");
        if (golden.startsWith(u"sample_model_file"))
            return models + QStringLiteral("file_model");
        return models + (golden.startsWith(u"deep") ? QStringLiteral("deep_model") : QStringLiteral("sample_model"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (trustSamples().isEmpty())
            QSKIP("ASSAY_TRUST_SAMPLES names no folder: no model signature that others made was verified");
        m_samples = trustSamples() + omsFolder;
        QVERIFY(QDir().mkpath(m_made.filePath(QStringLiteral("empty_folder_model"))));
        QVERIFY(QDir().mkpath(m_made.filePath(QStringLiteral("symlink_model"))));
        QVERIFY(QFile::link(m_samples + QStringLiteral("golden_models/file_model"),
                            m_made.filePath(QStringLiteral("symlink_model/symlink_file"))));
    }

    void everyStatementIsTheirs()
    {
        const QStringList goldens = QDir(m_samples + QStringLiteral("payload_goldens")).entryList(QDir::Files);
        for (const QString& golden : goldens) {
            ModelSerialization serialization{.allowLinks = true, .ignoredPaths = {}};
            if (golden.contains(u"shard"))
                serialization.method = ModelSerialization::Method::Shards;
            if (golden.endsWith(u"small_shards"))
                serialization.shardSize = 8;
            const ModelManifest manifest = valueOf(hashModel(modelOf(golden), serialization));
            const JsonValue expected = jsonIn(m_samples + QStringLiteral("payload_goldens/") + golden);
            const QByteArray made = statements::write(modelsignature::statementOf(manifest));
            QCOMPARE(sorted(valueOf(readJson(made))), sorted(expected));

            const auto read = valueOf(modelsignature::manifestIn(valueOf(statements::read(jsonText(expected)))));
            QVERIFY(read.resources == manifest.resources);
        }
        QCOMPARE(goldens.size(), 21);
    }

    void everySignatureIsAccepted()
    {
        const auto pem = [this](const char* name) { return contentOf(m_samples + QString::fromLatin1(name)); };
        const modelsignature::Trust trust{{valueOf(PublicKey::fromPem(pem("keys/signing-key-pub.pem")))},
                                          {valueOf(Certificate::fromPem(pem("keys/ca-cert.pem")))},
                                          {}};
        const QStringList folders = QDir(m_samples).entryList({QStringLiteral("v1*")}, QDir::Dirs);
        for (const QString& folder : folders) {
            const QByteArray signature = contentOf(m_samples + folder + QStringLiteral("/model.sig"));
            const auto model = modelsignature::verify(m_samples + folder, signature, trust);
            QVERIFY2(model.has_value(), model ? "" : qPrintable(folder + model.error().message + model.error().detail));
            QCOMPARE(model->manifest.modelName, folder);
            QCOMPARE(model->chain.isEmpty(), folder.contains(u"key"));
            QVERIFY(!modelsignature::read(signature, {}).has_value());
        }
        QCOMPARE(folders.size(), 2);
    }
};

ASSAY_TEST(TestSignedModelSamples)
#include "tst_signed_model_samples.moc"
