SwaggerUIBundle({ url: "../api/openapi.json", dom_id: "#description", docExpansion: "none", filter: true });
