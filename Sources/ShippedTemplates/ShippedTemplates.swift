/// The library of templates that travels in the binary.
///
/// The files themselves are generated into this module by the build from `templates/`; a workspace's own files win over
/// them.
package enum ShippedTemplates {
    /// The paths in `templates/`, such as `outreach/en/intro.md`, in order.
    package static var paths: [String] { shippedFiles.map(\.path) }

    /// The text of a file, or `nil` where there is none of that path.
    package static func text(at path: String) -> String? { shippedFiles.first { $0.path == path }?.text }
}
