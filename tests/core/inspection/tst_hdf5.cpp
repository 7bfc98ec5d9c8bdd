// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/apart.h"
#include "tests/support/inspected_files.h"
#include "tests/support/test_program.h"
#include "tests/support/zip_writer.h"

#include <csignal>

#include <fcntl.h>
#include <hdf5.h>

using namespace assay;
using namespace assay::tests;

namespace {

const QByteArray Lambda =
    R"({"class_name":"Sequential","config":{"layers":[{"class_name":"Lambda","config":{"name":"l"}}]}})";

/// An HDF5 file as the library writes it, that `fill` puts something in.
template <typename Fill>
QByteArray hdf5Of(Fill fill, const QString& path)
{
    const hid_t file = ::H5Fcreate(qPrintable(path), H5F_ACC_TRUNC, H5P_DEFAULT, H5P_DEFAULT);
    fill(file);
    ::H5Fclose(file);
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        qFatal("no HDF5 file");
    return written.readAll();
}

void addText(hid_t object, const char* name, const QByteArray& text, bool isVariable)
{
    const hid_t type = ::H5Tcopy(H5T_C_S1);
    ::H5Tset_size(type, isVariable ? H5T_VARIABLE : static_cast<std::size_t>(text.size()));
    const hid_t space = ::H5Screate(H5S_SCALAR);
    const hid_t attribute = ::H5Acreate2(object, name, type, space, H5P_DEFAULT, H5P_DEFAULT);
    const char* pointer = text.constData();
    if (isVariable)
        ::H5Awrite(attribute, type, &pointer);
    else
        ::H5Awrite(attribute, type, pointer);
    ::H5Aclose(attribute);
    ::H5Sclose(space);
    ::H5Tclose(type);
}

void addDataset(hid_t file, const char* name, hid_t creation = H5P_DEFAULT)
{
    const hsize_t sizes[2] = {2, 3};
    const hid_t space = ::H5Screate_simple(2, sizes, nullptr);
    const hid_t dataset = ::H5Dcreate2(file, name, H5T_IEEE_F32LE, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    ::H5Dclose(dataset);
    ::H5Sclose(space);
}

} // namespace

class TestHdf5 : public QObject {
    Q_OBJECT

    InspectedFiles m_files;

    template <typename Fill>
    ModelFileReport inspected(Fill fill)
    {
        return m_files.inspect(hdf5Of(fill, m_files.path(QStringLiteral("made.h5"))));
    }

private Q_SLOTS:
    void modelIsDescribed()
    {
        const ModelFileReport report = inspected([](hid_t file) {
            addText(file, "keras_version", "2.15.0", false);
            ::H5Gclose(::H5Gcreate2(file, "layer", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
            addDataset(file, "layer/kernel");
            ::H5Lcreate_hard(file, "/", file, "layer/back", H5P_DEFAULT, H5P_DEFAULT);
            ::H5Lcreate_soft("/nowhere", file, "soft", H5P_DEFAULT, H5P_DEFAULT);
        });
        QVERIFY2(findingsOf(report).isEmpty(), findingsOf(report).join(' ').constData());
        QCOMPARE(report.format, QByteArray("hdf5"));
        QCOMPARE(report.tensors,
                 (std::vector<ModelTensor>{{QStringLiteral("/layer/kernel"),
                                            QStringLiteral("float32"),
                                            {QStringLiteral("2"), QStringLiteral("3")}}}));
        QCOMPARE(report.parameterCount, 6);
        QCOMPARE(report.metadata,
                 (std::vector<ModelFact>{{QStringLiteral("keras_version"), QStringLiteral("2.15.0")}}));
    }

    void lambdaInTheConfigurationIsDangerous()
    {
        for (const bool isVariable : {false, true}) {
            const ModelFileReport report =
                inspected([isVariable](hid_t file) { addText(file, "model_config", Lambda, isVariable); });
            const qsizetype at = QByteArray(Lambda).indexOf(R"({"class_name":"Lambda")");
            QCOMPARE(findingsOf(report), QByteArrayList{"keras.lambda@" + QByteArray::number(at)});
            QCOMPARE(report.findings[0].within, QStringLiteral("model_config"));
            QCOMPARE(report.findings[0].subject, QStringLiteral("l"));
        }
    }

    void whatLeadsToOtherFilesIsDangerous()
    {
        QCOMPARE(findingsOf(inspected([](hid_t file) {
                     ::H5Lcreate_external("/etc/passwd", "/", file, "out", H5P_DEFAULT, H5P_DEFAULT);
                 })),
                 QByteArrayList{"hdf5.external-link@-1"});
        QCOMPARE(findingsOf(inspected([](hid_t file) {
                     const hid_t creation = ::H5Pcreate(H5P_DATASET_CREATE);
                     ::H5Pset_external(creation, "/etc/passwd", 0, 24);
                     addDataset(file, "out", creation);
                     ::H5Pclose(creation);
                 })),
                 QByteArrayList{"hdf5.external-data@-1"});
        QCOMPARE(findingsOf(inspected([](hid_t file) {
                     const hsize_t sizes[2] = {2, 3};
                     const hid_t space = ::H5Screate_simple(2, sizes, nullptr);
                     const hid_t creation = ::H5Pcreate(H5P_DATASET_CREATE);
                     ::H5Pset_virtual(creation, space, "/tmp/other.h5", "a", space);
                     addDataset(file, "out", creation);
                     ::H5Pclose(creation);
                     ::H5Sclose(space);
                 })),
                 QByteArrayList{"hdf5.external-data@-1"});
    }

    void fileIsReadFromWithinAnArchive()
    {
        const QByteArray file = hdf5Of([](hid_t id) { addText(id, "model_config", Lambda, false); },
                                       m_files.path(QStringLiteral("made.h5")));
        const ModelFileReport report =
            m_files.inspect(zipOf({{.name = "metadata.json", .bytes = "{}"},
                                   {.name = "config.json", .bytes = "{}"},
                                   {.name = "model.weights.h5", .bytes = file, .isDeflated = true}}));
        QCOMPARE(report.findings.at(0).rule, QByteArray("keras.lambda"));
        QCOMPARE(report.findings.at(0).within, QStringLiteral("model.weights.h5 > model_config"));
    }

    void cutOffFileIsNotSafe()
    {
        const QByteArray file = hdf5Of([](hid_t id) { addText(id, "keras_version", "2.15.0", false); },
                                       m_files.path(QStringLiteral("made.h5")));
        QCOMPARE(m_files.inspect(file).verdict, ModelVerdict::Safe);
        for (qsizetype size = 0; size < file.size(); size += 13)
            QVERIFY(m_files.inspect(file.first(size)).verdict != ModelVerdict::Safe);
    }

    void workApartEndsWithoutHarm()
    {
        const auto never = [] { return false; };
        QCOMPARE(runApart([] { return QByteArray(1'000'000, 'x'); }, never), QByteArray(1'000'000, 'x'));
        QVERIFY(!runApart(
            [] {
                std::raise(SIGKILL);
                return QByteArray();
            },
            never));
        QVERIFY(!runApart(
            [] {
                for (volatile unsigned turn = 0;;)
                    turn = turn + 1;
                return QByteArray();
            },
            [] { return true; }));
        const auto opened =
            runApart([] { return QByteArray::number(::open("/dev/null", O_RDONLY | O_CLOEXEC)); }, never);
        QCOMPARE(opened, QByteArray("-1"));
    }
};

ASSAY_TEST(TestHdf5)
#include "tst_hdf5.moc"
