// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/hdf5_reader.h"

#include "core/inspection/hdf5/hdf5_library.h"
#include "core/inspection/keras/keras_config.h"

#include <QSet>

#include <vector>

namespace assay {
namespace {

constexpr qsizetype MostObjects = 20'000;
constexpr int DeepestGroup = 64;
constexpr std::size_t LongestAttribute = 32 * 1024 * 1024;

QString typeNameOf(hid_t dataset)
{
    const Hdf5Handle type(::H5Dget_type(dataset), ::H5Tclose);
    const auto bits = QString::number(8 * ::H5Tget_size(type.id()));
    switch (::H5Tget_class(type.id())) {
    case H5T_INTEGER:
        return (::H5Tget_sign(type.id()) == H5T_SGN_NONE ? QStringLiteral("uint") : QStringLiteral("int")) + bits;
    case H5T_FLOAT:
        return QStringLiteral("float") + bits;
    case H5T_STRING:
        return QStringLiteral("string");
    default:
        return QStringLiteral("other");
    }
}

/// A text attribute of fixed or variable length; empty where there is none.
QByteArray textAttribute(hid_t object, const char* name)
{
    if (::H5Aexists(object, name) <= 0)
        return {};
    const Hdf5Handle attribute(::H5Aopen(object, name, H5P_DEFAULT), ::H5Aclose);
    const Hdf5Handle type(::H5Aget_type(attribute.id()), ::H5Tclose);
    const Hdf5Handle space(::H5Aget_space(attribute.id()), ::H5Sclose);
    if (::H5Tget_class(type.id()) != H5T_STRING || ::H5Sget_simple_extent_npoints(space.id()) != 1)
        return {};
    const std::size_t size = ::H5Tget_size(type.id());
    if (::H5Tis_variable_str(type.id()) > 0) {
        const Hdf5Handle memory(::H5Tcopy(type.id()), ::H5Tclose);
        char* text = nullptr;
        if (::H5Aread(attribute.id(), memory.id(), &text) < 0 || !text)
            return {};
        QByteArray bytes(text);
        ::H5free_memory(text);
        return bytes;
    }
    if (size == 0 || size > LongestAttribute)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (::H5Aread(attribute.id(), type.id(), bytes.data()) < 0)
        return {};
    const qsizetype end = bytes.indexOf('\0');
    return end < 0 ? bytes : bytes.first(end);
}

class Hdf5Reader {
public:
    explicit Hdf5Reader(Inspection& inspection)
        : m_inspection(inspection)
    {
    }

    void read(hid_t file)
    {
        readAttributes(file);
        m_pending.push_back({"/", 0});
        while (!m_pending.empty()) {
            const Group group = m_pending.back();
            m_pending.pop_back();
            readGroup(file, group);
        }
        if (m_isLimited)
            m_inspection.find("hdf5.limit", -1, QString::number(MostObjects));
    }

private:
    struct Group {
        QByteArray path;
        int depth = 0;
    };
    struct Links {
        Hdf5Reader* reader;
        Group group;
    };

    void readAttributes(hid_t file)
    {
        for (const char* name : {"keras_version", "backend"}) {
            const QByteArray value = textAttribute(file, name);
            if (!value.isEmpty())
                m_inspection.addFact(QString::fromLatin1(name), reportedUtf8(value));
        }
        for (const char* name : {"model_config", "training_config"}) {
            const QByteArray value = textAttribute(file, name);
            if (!value.isEmpty())
                readConfig(name, value);
            else if (::H5Aexists(file, name) > 0)
                m_inspection.find("keras.config", -1);
        }
    }

    /// An attribute is a part of the file: where the library keeps it, it does not say.
    void readConfig(const char* name, const QByteArray& value)
    {
        Inspection part = m_inspection.part(QString::fromLatin1(name));
        inspectKerasConfig(value, part);
        for (const ModelTensor& input : part.report().inputs)
            m_inspection.addInput(input);
        m_inspection.merge(std::move(part));
    }

    void readGroup(hid_t file, const Group& group)
    {
        const Hdf5Handle opened(::H5Gopen2(file, group.path.constData(), H5P_DEFAULT), ::H5Gclose);
        Links links{this, group};
        const auto visit = [](hid_t parent, const char* name, const H5L_info_t* info, void* data) -> herr_t {
            auto* visited = static_cast<Links*>(data);
            return visited->reader->readLink(parent, name, *info, visited->group);
        };
        if (!opened.isOpen() || ::H5Literate(opened.id(), H5_INDEX_NAME, H5_ITER_NATIVE, nullptr, visit, &links) < 0)
            m_inspection.find("hdf5.damaged", -1);
    }

    herr_t readLink(hid_t parent, const char* name, const H5L_info_t& info, const Group& group)
    {
        if (++m_links > MostObjects) {
            m_isLimited = true;
            return 1;
        }
        const QByteArray path = (group.path == "/" ? QByteArray() : group.path) + '/' + name;
        if (info.type == H5L_TYPE_SOFT) // Its target is met on its own way.
            return 0;
        if (info.type != H5L_TYPE_HARD) {
            m_inspection.find("hdf5.external-link", -1, reportedUtf8(path));
            return 0;
        }
        const Hdf5Handle object(::H5Oopen(parent, name, H5P_DEFAULT), ::H5Oclose);
        H5O_info_t facts;
        if (!object.isOpen() || ::H5Oget_info(object.id(), &facts) < 0) {
            m_inspection.find("hdf5.damaged", -1);
            return 0;
        }
        if (m_seen.contains(facts.addr))
            return 0;
        m_seen.insert(facts.addr);
        if (facts.type == H5O_TYPE_DATASET)
            readDataset(object.id(), path);
        else if (facts.type == H5O_TYPE_GROUP && group.depth < DeepestGroup)
            m_pending.push_back({path, group.depth + 1});
        else if (facts.type == H5O_TYPE_GROUP)
            m_isLimited = true;
        return 0;
    }

    /// The extent of a virtual data set is asked for only of its sources, so that is left.
    void readDataset(hid_t dataset, const QByteArray& path)
    {
        const Hdf5Handle creation(::H5Dget_create_plist(dataset), ::H5Pclose);
        const bool isVirtual = ::H5Pget_layout(creation.id()) == H5D_VIRTUAL;
        if (isVirtual || ::H5Pget_external_count(creation.id()) != 0)
            m_inspection.find("hdf5.external-data", -1, reportedUtf8(path));
        if (isVirtual)
            return;
        const Hdf5Handle space(::H5Dget_space(dataset), ::H5Sclose);
        hsize_t sizes[H5S_MAX_RANK] = {};
        const int rank = ::H5Sget_simple_extent_dims(space.id(), sizes, nullptr);
        ModelTensor tensor{reportedUtf8(path), typeNameOf(dataset), {}};
        qint64 elements = 1;
        for (int i = 0; i < rank; ++i) {
            tensor.shape.push_back(QString::number(sizes[i]));
            if (sizes[i] > static_cast<hsize_t>(std::numeric_limits<qint64>::max())
                || qMulOverflow<qint64>(elements, static_cast<qint64>(sizes[i]), &elements))
                elements = 0;
        }
        m_inspection.addTensor(std::move(tensor), elements);
    }

    Inspection& m_inspection;
    std::vector<Group> m_pending;
    QSet<haddr_t> m_seen;
    qsizetype m_links = 0;
    bool m_isLimited = false;
};

} // namespace

void readHdf5(ByteSource& source, Inspection& inspection)
{
    const Hdf5Handle file = openHdf5(source);
    if (!file.isOpen())
        return inspection.find("hdf5.damaged", 0);
    Hdf5Reader(inspection).read(file.id());
}

} // namespace assay
